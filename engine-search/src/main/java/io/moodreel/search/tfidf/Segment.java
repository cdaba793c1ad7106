package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Titles with their counted words, readable from both sides. Knows nothing of weights, so it stays as it is when titles
 * come and go elsewhere. Immutable, safe for any thread.
 *
 * @param ids ascending
 * @param titles the words of each title
 * @param lists the titles of each word
 * @param frequencies how many titles each word has
 * @param longestTitle the most words that a title has, each as often as it occurs
 */
record Segment(long[] ids, PackedRows titles, TitleLists lists, int[] frequencies, int longestTitle) {

    static final Segment EMPTY = new Segment(new long[0], PackedRows.NONE, TitleLists.NONE, new int[0], 0);

    static Segment of(long[] ids, PackedRows titles, int vocabularySize, @Nullable Path folder) {
        StripeInverter inverter = new StripeInverter(titles, vocabularySize);
        TitleLists lists = inverter.lists(folder);
        return new Segment(ids, titles, lists, inverter.frequencies(), inverter.longestTitle());
    }

    int size() {
        return ids.length;
    }

    /** The title's row, below 0 when it is not here. */
    int find(long id) {
        return Arrays.binarySearch(ids, id);
    }

    /** How many titles here have the word; words may have been added to the vocabulary since this was made. */
    int frequency(int word) {
        return word < frequencies.length ? frequencies[word] : 0;
    }

    long memoryBytes() {
        return (long) ids.length * Long.BYTES
                + titles.memoryBytes()
                + lists.memoryBytes()
                + (long) frequencies.length * Integer.BYTES;
    }

    long mappedBytes() {
        return titles.mappedBytes() + lists.mappedBytes();
    }
}
