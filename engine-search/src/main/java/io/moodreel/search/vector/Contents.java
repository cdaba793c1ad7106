package io.moodreel.search.vector;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds at one moment. Blocks are shared with later contents; rows from {@link #rows} on, and deaths after
 * {@link #version}, are of those. Immutable in what it shows, safe for any thread.
 *
 * @param rows how many rows there are, dead ones included
 * @param version counts changes since the blocks were new
 * @param sketches null while there are so few rows that all can be compared
 */
record Contents(Block[] blocks, int rows, int version, @Nullable Sketches sketches) {

    static Contents empty() {
        return new Contents(new Block[0], 0, 0, null);
    }

    /** The same with room for one more row. */
    Contents withRoom(int dimensions) {
        if (rows < blocks.length * Block.ROWS) {
            return this;
        }
        Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
        more[blocks.length] = new Block(dimensions);
        Sketches roomy = sketches == null ? null : sketches.withRoom(more.length);
        return new Contents(more, rows, version, roomy);
    }

    Contents with(Sketches made) {
        return new Contents(blocks, rows, version, made);
    }

    Contents after(int rowsThen, int versionThen) {
        return new Contents(blocks, rowsThen, versionThen, sketches);
    }

    Block blockOf(int row) {
        return blocks[row / Block.ROWS];
    }

    boolean isAlive(int row) {
        return blockOf(row).isAlive(row % Block.ROWS, version);
    }

    float[] vector(int row) {
        return blockOf(row).vector(row % Block.ROWS);
    }

    long id(int row) {
        return blockOf(row).ids[row % Block.ROWS];
    }

    /** How many rows of a block are there. */
    int rowsIn(int block) {
        return Math.min(Block.ROWS, rows - block * Block.ROWS);
    }
}
