package io.moodreel.recommend.data;

import java.util.Arrays;

/**
 * Numbers ids in the order of their first arrival: a hash table with open addressing over primitive arrays, because a
 * boxed map would take more room than the ratings. Not safe for several threads.
 */
final class IdInterner {
    private static final int FREE = -1;

    private long[] ids = new long[1024];
    private int[] slots = new int[2048];
    private int size;

    IdInterner() {
        Arrays.fill(slots, FREE);
    }

    /** The number of an id, a new one when it was not seen before. */
    int number(long id) {
        int slot = slotOf(id);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == ids.length) {
            grow();
            slot = slotOf(id);
        }
        ids[size] = id;
        slots[slot] = size;
        return size++;
    }

    /** The ids as an index. */
    IdIndex toIndex() {
        long[] sorted = Arrays.copyOf(ids, size);
        Arrays.sort(sorted);
        return IdIndex.ofAscending(sorted);
    }

    /** For each number the id's place in the index. */
    int[] placesIn(IdIndex index) {
        int[] places = new int[size];
        for (int number = 0; number < size; number++) {
            places[number] = index.require(ids[number]);
        }
        return places;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * ids.length);
        slots = new int[2 * ids.length];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < size; number++) {
            slots[slotOf(ids[number])] = number;
        }
    }

    private int slotOf(long id) {
        // multiplication by 2⁶⁴ / φ spreads consecutive ids (Knuth, The Art of Computer Programming 3, 6.4)
        long mixed = id * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != FREE && ids[slots[slot]] != id) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
