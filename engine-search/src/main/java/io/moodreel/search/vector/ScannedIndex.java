package io.moodreel.search.vector;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An index that looks at every vector: at all its bytes while there are few, else at its {@link Sketches sketch}, and at
 * the bytes of those whose sketches are nearest. A change writes a new row, tells the old one dead and then shows both at once by a
 * new version, so searches need no lock; when a quarter of all rows is dead, the living move to new blocks.
 */
final class ScannedIndex implements VectorIndex {

    private static final int FEWEST_DEAD_TO_MOVE = Block.ROWS;

    /** From here on sketches are faster; docs/benchmarks.md has both. */
    static final int FEWEST_TO_SKETCH = 4 * Block.ROWS;

    private final int dimensions;
    private final int fewestToSketch;
    private final RowsById rowsById = new RowsById();
    private volatile Contents contents = Contents.empty();

    ScannedIndex(int dimensions, int fewestToSketch) {
        this.dimensions = dimensions;
        this.fewestToSketch = fewestToSketch;
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
        if (roomy.sketches() != null) {
            roomy.sketches().write(row, roomy.vector(row));
        }
        contents = roomy.after(row + 1, version);
        moveIfManyAreDead();
        sketchIfGrown();
    }

    @Override
    public synchronized void remove(long id) {
        int row = rowsById.remove(id);
        if (row == RowsById.NONE) {
            return;
        }
        int version = contents.version() + 1;
        contents.blockOf(row).kill(row % Block.ROWS, version);
        contents = contents.after(contents.rows(), version);
        moveIfManyAreDead();
    }

    @Override
    public synchronized float @Nullable [] vector(long id) {
        int row = rowsById.get(id);
        return row == RowsById.NONE ? null : contents.vector(row);
    }

    @Override
    public List<VectorHit> nearest(float[] query, int count, LongPredicate accepted) {
        if (count < 1) {
            throw new IllegalArgumentException("at least 1 vector must be asked for, was " + count);
        }
        float[] unit = UnitVectors.unit(query, dimensions);
        Contents now = contents;
        BestRows best = new BestRows(Math.min(count, now.rows()));
        if (now.sketches() == null) {
            ExactScan.scan(now, unit, accepted, best);
        } else {
            new SketchedScan(now, now.sketches(), unit, accepted).scan(candidates(now.rows(), count), best);
        }
        return best.drain();
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
        return contents.sketches() == null ? bytes : bytes + contents.sketches().memoryBytes();
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
                moved = moved.after(to + 1, 0);
            }
        }
        contents = moved.rows() < fewestToSketch ? moved : moved.with(Sketches.of(moved, dimensions));
    }

    /** The mean is taken anew whenever there are twice as many. */
    private void sketchIfGrown() {
        Sketches sketches = contents.sketches();
        int wanted = sketches == null ? fewestToSketch : 2 * sketches.rowsWhenMade();
        if (contents.rows() >= wanted) {
            contents = contents.with(Sketches.of(contents, dimensions));
        }
    }

    /** With how many rows a query is compared where sketches choose them; docs/decisions/0028 has the table. */
    static int candidates(int rows, int count) {
        return (int) Math.min(rows, 300 + 6 * Math.round(Math.sqrt(rows)) + 20L * count);
    }
}
