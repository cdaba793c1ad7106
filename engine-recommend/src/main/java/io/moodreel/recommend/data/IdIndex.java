package io.moodreel.recommend.data;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * The ids that the outside world gives users or items, numbered 0, 1, 2 … in ascending order, so that of two indexes the
 * smaller one has the smaller id. Immutable and safe for any thread; 8 bytes an id.
 */
public final class IdIndex {
    /** What {@link #find} answers for an id that is not here. */
    public static final int UNKNOWN = -1;

    private final long[] ids;

    private IdIndex(long[] ascendingIds) {
        this.ids = ascendingIds;
    }

    /** An index over these ids in any order; an id given twice counts once. */
    public static IdIndex of(long... ids) {
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        return ofAscending(sorted);
    }

    /** Takes over ids that ascend, perhaps with repetitions. */
    static IdIndex ofAscending(long[] ids) {
        int size = 0;
        for (int i = 0; i < ids.length; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                ids[size++] = ids[i];
            }
        }
        return new IdIndex(size == ids.length ? ids : Arrays.copyOf(ids, size));
    }

    /** An index over the ids of both. */
    public IdIndex union(IdIndex other) {
        if (Arrays.equals(ids, other.ids)) {
            return this;
        }
        long[] all = Arrays.copyOf(ids, ids.length + other.ids.length);
        System.arraycopy(other.ids, 0, all, ids.length, other.ids.length);
        Arrays.sort(all);
        return ofAscending(all);
    }

    public int size() {
        return ids.length;
    }

    /** The id at an index from 0 to size − 1. */
    public long id(int index) {
        return ids[index];
    }

    /** The index of an id, or {@link #UNKNOWN}. */
    public int find(long id) {
        int place = Arrays.binarySearch(ids, id);
        return place < 0 ? UNKNOWN : place;
    }

    /**
     * The index of an id.
     *
     * @throws NoSuchElementException when the id is not here
     */
    public int require(long id) {
        int index = find(id);
        if (index == UNKNOWN) {
            throw new NoSuchElementException(
                    "id " + id + " is not among the " + ids.length + " known; ask find(id) first");
        }
        return index;
    }

    /** A copy of all ids, ascending. */
    public long[] ids() {
        return ids.clone();
    }

    long memoryBytes() {
        return (long) ids.length * Long.BYTES;
    }

    /** For each index here, the index of the same id in {@code other}, which must have them all. */
    int[] placesIn(IdIndex other) {
        int[] places = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            places[i] = other.require(ids[i]);
        }
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdIndex index && Arrays.equals(ids, index.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return ids.length + " ids";
    }
}
