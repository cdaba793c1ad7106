package io.moodreel.server.viewing.signals;

import java.util.Arrays;

/**
 * At which times which channels of a session have been heard of: the latest {@value #MOST}, in 4 KiB. What is older than
 * {@link #knownFromMs} must be looked up where it is kept. Not thread-safe.
 */
final class SeenTimes {
    static final int MOST = 512;

    private static final int FIRST = 32;
    private static final int CHANNEL_BITS = 2;

    /** Time and channel in one, ascending. */
    private long[] keys = new long[FIRST];

    private int size;
    private long knownFromMs;

    /** @param knownFromMs before this there may be values that are not told here */
    SeenTimes(long knownFromMs) {
        this.knownFromMs = knownFromMs;
    }

    long knownFromMs() {
        return knownFromMs;
    }

    /** Notes a value; false when there was one already. For times from {@link #knownFromMs} on. */
    boolean add(long tMs, Channel channel) {
        long key = tMs << CHANNEL_BITS | channel.ordinal();
        int place = size == 0 || key > keys[size - 1] ? -size - 1 : Arrays.binarySearch(keys, 0, size, key);
        if (place >= 0) {
            return false;
        }
        insert(-place - 1, key);
        return true;
    }

    private void insert(int place, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        System.arraycopy(keys, place, keys, place + 1, size - place);
        keys[place] = key;
        size++;
        if (size == MOST) {
            forgetHalf();
        }
    }

    /** Whole times only: what is known of a time is known of all its channels. */
    private void forgetHalf() {
        int keep = MOST / 2;
        long lastForgotten = keys[keep - 1] >> CHANNEL_BITS;
        while (keep < size && keys[keep] >> CHANNEL_BITS == lastForgotten) {
            keep++;
        }
        System.arraycopy(keys, keep, keys, 0, size - keep);
        size -= keep;
        knownFromMs = Math.max(knownFromMs, lastForgotten + 1);
    }
}
