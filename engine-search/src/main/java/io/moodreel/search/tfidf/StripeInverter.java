package io.moodreel.search.tfidf;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges rows and columns of packed counts: from the words of every title to the titles of every word, a stripe at a
 * time on each core. For one thread. Holds one stripe's lists for each core, some five megabytes, and what is finished
 * (see {@link ByteAppender}).
 */
final class StripeInverter {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final PackedRows titles;
    private final int words;
    private final int[] frequencies;
    private int longestTitle;

    StripeInverter(PackedRows titles, int words) {
        this.titles = titles;
        this.words = words;
        this.frequencies = new int[words];
    }

    /** How many titles have each word; known once the lists are made. */
    int[] frequencies() {
        return frequencies;
    }

    /** How many words the title with most words has, each as often as it occurs; known once the lists are made. */
    int longestTitle() {
        return longestTitle;
    }

    TitleLists lists(@Nullable Path folder) {
        ByteAppender bytes = new ByteAppender(folder);
        long[] offsets = new long[(titles.size() + TitleLists.STRIPE - 1) / TitleLists.STRIPE];
        long offset = 0;
        for (int first = 0; first < offsets.length; first += CORES) {
            Stripe[] together = IntStream.range(first, Math.min(first + CORES, offsets.length))
                    .parallel()
                    .mapToObj(this::inverted)
                    .toArray(Stripe[]::new);
            for (int i = 0; i < together.length; i++) {
                offsets[first + i] = offset;
                offset += together[i].bytes.length;
                bytes.append(together[i].bytes, 0, together[i].bytes.length);
                addFrequencies(together[i]);
                longestTitle = Math.max(longestTitle, together[i].longestTitle);
            }
        }
        return new TitleLists(words, offsets, bytes.finish());
    }

    private void addFrequencies(Stripe stripe) {
        for (int word = 0; word < words; word++) {
            frequencies[word] += stripe.frequencies[word];
        }
    }

    private Stripe inverted(int stripe) {
        int first = stripe * TitleLists.STRIPE;
        int end = Math.min(first + TitleLists.STRIPE, titles.size());
        int[] inStripe = new int[words];
        int[] starts = starts(first, end, inStripe);
        char[] rows = new char[starts[words]];
        int[] next = starts.clone();
        int longest = 0;
        RowReader reader = new RowReader(titles);
        for (int row = first; row < end; row++) {
            EntryCursor entry = reader.openInOrder(row);
            int length = 0;
            while (entry.next()) {
                length += entry.count();
                int word = entry.number();
                for (int i = 0; i < entry.count(); i++) {
                    rows[next[word]++] = (char) (row - first);
                }
            }
            longest = Math.max(longest, length);
        }
        return new Stripe(written(starts, rows), inStripe, longest);
    }

    /** Where each word's list begins; counts on the way how many titles have the word. */
    private int[] starts(int first, int end, int[] inStripe) {
        int[] starts = new int[words + 1];
        RowReader reader = new RowReader(titles);
        for (int row = first; row < end; row++) {
            EntryCursor entry = reader.openInOrder(row);
            while (entry.next()) {
                starts[entry.number() + 1] += entry.count();
                inStripe[entry.number()]++;
            }
        }
        for (int word = 0; word < words; word++) {
            starts[word + 1] = Math.addExact(starts[word], starts[word + 1]);
        }
        return starts;
    }

    private static byte[] written(int[] starts, char[] rows) {
        int startBytes = starts.length * Integer.BYTES;
        byte[] bytes = new byte[startBytes + rows.length * Character.BYTES];
        MemorySegment target = MemorySegment.ofArray(bytes);
        MemorySegment.copy(starts, 0, target, TitleLists.START, 0, starts.length);
        MemorySegment.copy(rows, 0, target, TitleLists.ROW, startBytes, rows.length);
        return bytes;
    }

    /** One stripe's bytes, how many of its titles have each word, and the length of the longest. */
    private record Stripe(byte[] bytes, int[] frequencies, int longestTitle) {}
}
