package io.moodreel.search.vector;

import java.util.function.LongPredicate;

/**
 * Compares a query with every row: whole numbers first, which finds who may be among the best; {@link Rescoring} then
 * looks closer. Stateless.
 */
final class ExactScan {

    private ExactScan() {}

    /** The rows nearest to the query's bytes, among the accepted. */
    static BestRows best(Contents contents, float[] query, int count, LongPredicate accepted) {
        byte[] queryBytes = new byte[query.length];
        float queryFactor = ByteRow.write(query, queryBytes, 0);
        BestRows best = new BestRows(count);
        int[] dots = new int[Block.ROWS];
        for (int number = 0; number < contents.blocks().length; number++) {
            Block block = contents.blocks()[number];
            int rows = contents.rowsIn(number);
            dots(block, rows, queryBytes, dots);
            for (int row = 0; row < rows; row++) {
                float similarity = dots[row] * block.factors[row] * queryFactor;
                if (best.mayTake(similarity)
                        && block.isAlive(row, contents.version())
                        && accepted.test(block.ids[row])) {
                    best.offer(number * Block.ROWS + row, block.ids[row], similarity);
                }
            }
        }
        return best;
    }

    private static void dots(Block block, int rows, byte[] query, int[] dots) {
        for (int row = 0; row < rows; row++) {
            dots[row] = ByteRow.dot(block.bytes, row * query.length, query);
        }
    }
}
