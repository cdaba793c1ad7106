package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * The counted words of some titles, numbered in a vocabulary of their own: what one thread makes of a batch of texts
 * without knowing of the other batches. Since words are numbered by first appearance here and when the batches are put
 * together in order, the numbers in the end are those that one thread would have given.
 *
 * @param words of this batch
 * @param ends of each title's entries, title {@code i} beginning where {@code i - 1} ends
 * @param entries word in the high half, count in the low
 */
record TokenisedBatch(Vocabulary words, int[] ends, long[] entries) {

    static TokenisedBatch of(String[] texts) {
        Vocabulary words = new Vocabulary();
        TermCounter counter = new TermCounter();
        Entries entries = new Entries();
        int[] ends = new int[texts.length];
        for (int title = 0; title < texts.length; title++) {
            Tokenizer.forEachToken(
                    texts[title], (characters, start, end) -> counter.add(words.intern(characters, start, end)));
            counter.drainTo(entries::add);
            ends[title] = entries.size;
        }
        return new TokenisedBatch(words, ends, entries.array);
    }

    /** Adds one row for each title, its words numbered in {@code vocabulary}, which takes up those that are new. */
    void appendTo(PackedRows.Builder rows, Vocabulary vocabulary) {
        int[] numbers = vocabulary.internAll(words);
        int start = 0;
        for (int end : ends) {
            for (int entry = start; entry < end; entry++) {
                entries[entry] = (long) numbers[(int) (entries[entry] >>> 32)] << 32 | (int) entries[entry];
            }
            Arrays.sort(entries, start, end);
            for (int entry = start; entry < end; entry++) {
                rows.entry((int) (entries[entry] >>> 32), (int) entries[entry]);
            }
            rows.endRow();
            start = end;
        }
    }

    private static final class Entries {

        private long[] array = new long[1024];
        private int size;

        void add(int word, int count) {
            if (size == array.length) {
                array = Arrays.copyOf(array, size * 2);
            }
            array[size++] = (long) word << 32 | count;
        }
    }
}
