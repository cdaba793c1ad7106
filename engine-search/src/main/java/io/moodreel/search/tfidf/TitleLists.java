package io.moodreel.search.tfidf;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * For every word the titles that have it, in stripes of {@value #STRIPE} titles: within a stripe a title is two bytes,
 * and the scores of a stripe fit the processor's cache. A title with a word several times is in its list as often, so
 * reading a list needs no decoding and no branch. Immutable, safe for any thread.
 *
 * <p>A stripe's bytes are the starts of its lists, one more than there are words, and then the titles' rows, counted
 * from the stripe's first. They are on the heap or in a mapped file.
 */
final class TitleLists {

    static final int STRIPE = 1 << 16;
    static final ValueLayout.OfInt START = ValueLayout.JAVA_INT_UNALIGNED;
    static final ValueLayout.OfChar ROW = ValueLayout.JAVA_CHAR_UNALIGNED;
    static final TitleLists NONE = new TitleLists(0, new long[0], MemorySegment.NULL);

    private final int words;
    private final long[] stripeOffsets;
    private final MemorySegment bytes;

    TitleLists(int words, long[] stripeOffsets, MemorySegment bytes) {
        this.words = words;
        this.stripeOffsets = stripeOffsets;
        this.bytes = bytes;
    }

    int stripes() {
        return stripeOffsets.length;
    }

    /** How many rows {@link #copy} hands over; words may have been added to the vocabulary since this was made. */
    int length(int stripe, int word) {
        return word < words ? start(stripe, word + 1) - start(stripe, word) : 0;
    }

    /** Copies a word's rows, ascending and counted from the stripe's first, to the start of {@code target}. */
    void copy(int stripe, int word, int length, char[] target) {
        long rows = stripeOffsets[stripe] + (words + 1L) * START.byteSize();
        MemorySegment.copy(bytes, ROW, rows + start(stripe, word) * ROW.byteSize(), target, 0, length);
    }

    private int start(int stripe, int word) {
        return bytes.get(START, stripeOffsets[stripe] + word * START.byteSize());
    }

    long memoryBytes() {
        return bytes.byteSize();
    }

    long mappedBytes() {
        return bytes.isMapped() ? bytes.byteSize() : 0;
    }
}
