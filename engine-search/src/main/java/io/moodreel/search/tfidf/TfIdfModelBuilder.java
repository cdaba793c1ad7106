package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * Collects the texts of a corpus for a {@link TfIdfModel}. Keeps word numbers and counts, never the texts. For one
 * thread; done after {@link #build()}.
 */
public final class TfIdfModelBuilder {

    private final Vocabulary vocabulary = new Vocabulary();
    private final TermCounter counter = new TermCounter();
    private final CountMatrix.Builder rows = new CountMatrix.Builder();
    private long[] ids = new long[1024];
    private int size;

    TfIdfModelBuilder() {}

    /**
     * Adds a title with its text, which may be empty: such a title is similar to nothing.
     *
     * @param id any number, but one that {@link #build()} finds only once
     */
    public TfIdfModelBuilder add(long id, String text) {
        Tokenizer.forEachToken(
                text, (characters, start, end) -> counter.add(vocabulary.intern(characters, start, end)));
        counter.drainTo(rows::entry);
        rows.endRow();
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
        return this;
    }

    /**
     * The finished model.
     *
     * @throws IllegalArgumentException when an id was added twice
     */
    public TfIdfModel build() {
        long[] sorted = Arrays.copyOf(ids, size);
        Arrays.sort(sorted);
        refuseDuplicates(sorted);
        // Rows in the order of their ids make "ties by the smaller id" the order in which rows are met.
        int[] order = new int[size];
        for (int added = 0; added < size; added++) {
            order[Arrays.binarySearch(sorted, ids[added])] = added;
        }
        return new TfIdfModel(sorted, rows.build(order), vocabulary.compacted());
    }

    private static void refuseDuplicates(long[] sorted) {
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException(
                        "id " + sorted[i] + " was added more than once; give every title one text");
            }
        }
    }
}
