package io.moodreel.search.vector;

import java.util.function.LongPredicate;

/** Compares a query with every row. Stateless. */
final class ExactScan {

    private ExactScan() {}

    /** The best rows among the accepted, as many as there is room for. */
    static void scan(Contents contents, float[] query, LongPredicate accepted, BestRows best) {
        float[] room = ByteRow.room();
        for (int number = 0; number < contents.blocks().length; number++) {
            Block block = contents.blocks()[number];
            int rows = contents.rowsIn(number);
            for (int row = 0; row < rows; row++) {
                float similarity = block.similarity(row, query, room);
                if (best.mayTake(similarity)
                        && block.isAlive(row, contents.version())
                        && accepted.test(block.ids[row])) {
                    best.offer(block.ids[row], similarity);
                }
            }
        }
    }
}
