package io.moodreel.search.vector;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Counts how far each row's sketch is from the query's, and compares the query only with the rows that are nearest. For one
 * query.
 */
final class SketchedScan {

    private static final short REJECTED = Short.MAX_VALUE;

    private final Contents contents;
    private final float[] query;
    private final LongPredicate accepted;
    private final short[] distances;
    private final int[] rowsAtDistance;

    SketchedScan(Contents contents, Sketches sketches, float[] query, LongPredicate accepted) {
        this.contents = contents;
        this.query = query;
        this.accepted = accepted;
        distances = new short[contents.rows()];
        rowsAtDistance = new int[QuerySketch.largestDistance(query.length) + 1];
        measure(sketches);
    }

    /**
     * The best rows among the accepted of the nearest sketches, as many as there is room for.
     *
     * @param candidates how many rows to compare with; more where sketches are equally near
     */
    void scan(int candidates, BestRows best) {
        if (compare(cutoff(candidates), best) * 2 >= candidates) {
            return;
        }
        // most of the nearest were not wanted: those that are, are looked for alone
        best.drain();
        reject();
        compare(cutoff(candidates), best);
    }

    private void measure(Sketches sketches) {
        QuerySketch sketch = QuerySketch.of(query, sketches);
        int[] ofBlock = new int[Block.ROWS];
        for (int block = 0; block < contents.blocks().length; block++) {
            sketches.distances(block, sketch, ofBlock);
            int first = block * Block.ROWS;
            int rows = contents.rowsIn(block);
            for (int row = 0; row < rows; row++) {
                distances[first + row] = (short) ofBlock[row];
                rowsAtDistance[ofBlock[row]]++;
            }
        }
    }

    /** The smallest distance that at least so many rows do not exceed. */
    private int cutoff(int candidates) {
        int rows = 0;
        for (int distance = 0; distance < rowsAtDistance.length; distance++) {
            rows += rowsAtDistance[distance];
            if (rows >= candidates) {
                return distance;
            }
        }
        return rowsAtDistance.length;
    }

    /** Returns how many rows up to the cutoff were accepted. */
    private int compare(int cutoff, BestRows best) {
        float[] room = ByteRow.room();
        int compared = 0;
        for (int row = 0; row < distances.length; row++) {
            if (distances[row] <= cutoff && isWanted(row)) {
                Block block = contents.blockOf(row);
                compared++;
                best.offer(contents.id(row), block.similarity(row % Block.ROWS, query, room));
            }
        }
        return compared;
    }

    private void reject() {
        Arrays.fill(rowsAtDistance, 0);
        for (int row = 0; row < distances.length; row++) {
            if (isWanted(row)) {
                rowsAtDistance[distances[row]]++;
            } else {
                distances[row] = REJECTED;
            }
        }
    }

    private boolean isWanted(int row) {
        return contents.isAlive(row) && accepted.test(contents.id(row));
    }
}
