package io.moodreel.search.vector;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An index that looks at every vector. A change writes a new row, tells the old one dead and then shows both at once by a
 * new version, so searches need no lock; when a quarter of all rows is dead, the living move to new blocks.
 */
final class ScannedIndex implements VectorIndex {

    private static final int FEWEST_DEAD_TO_MOVE = Block.ROWS;

    private final int dimensions;
    private final RowsById rowsById = new RowsById();
    private volatile Contents contents = Contents.empty();

    ScannedIndex(int dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public synchronized void put(long id, float[] vector) {
        float[] unit = UnitVectors.unit(vector, dimensions);
        Contents roomy = contents.withRoom(dimensions);
        int row = roomy.rows();
        int version = roomy.version() + 1;
        roomy.blockOf(row).write(row % Block.ROWS, id, unit);
        int before = rowsById.put(id, row);
        if (before != RowsById.NONE) {
            roomy.blockOf(before).kill(before % Block.ROWS, version);
        }
        contents = new Contents(roomy.blocks(), row + 1, version);
        moveIfManyAreDead();
    }

    @Override
    public synchronized void remove(long id) {
        int row = rowsById.remove(id);
        if (row == RowsById.NONE) {
            return;
        }
        int version = contents.version() + 1;
        contents.blockOf(row).kill(row % Block.ROWS, version);
        contents = new Contents(contents.blocks(), contents.rows(), version);
        moveIfManyAreDead();
    }

    @Override
    public synchronized float @Nullable [] vector(long id) {
        int row = rowsById.get(id);
        return row == RowsById.NONE ? null : contents.blockOf(row).vector(row % Block.ROWS);
    }

    @Override
    public List<VectorHit> nearest(float[] query, int count, LongPredicate accepted) {
        if (count < 1) {
            throw new IllegalArgumentException("at least 1 vector must be asked for, was " + count);
        }
        float[] unit = UnitVectors.unit(query, dimensions);
        Contents now = contents;
        BestRows candidates = ExactScan.best(now, unit, Rescoring.candidates(now, count), accepted);
        return Rescoring.hits(now, unit, candidates, count);
    }

    @Override
    public synchronized int size() {
        return rowsById.size();
    }

    @Override
    public synchronized long memoryBytes() {
        long bytes = rowsById.memoryBytes();
        for (Block block : contents.blocks()) {
            bytes += block.memoryBytes();
        }
        return bytes;
    }

    @Override
    public void close() {
        // all of it is on the heap, and goes with the index
    }

    private void moveIfManyAreDead() {
        int dead = contents.rows() - rowsById.size();
        if (dead < FEWEST_DEAD_TO_MOVE || dead * 4L < contents.rows()) {
            return;
        }
        Contents moved = Contents.empty();
        for (int row = 0; row < contents.rows(); row++) {
            if (contents.isAlive(row)) {
                moved = moved.withRoom(dimensions);
                int to = moved.rows();
                moved.blockOf(to).copy(to % Block.ROWS, contents.blockOf(row), row % Block.ROWS);
                rowsById.put(contents.id(row), to);
                moved = new Contents(moved.blocks(), to + 1, 0);
            }
        }
        contents = moved;
    }
}
