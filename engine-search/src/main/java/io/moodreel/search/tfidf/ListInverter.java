package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges rows and columns of packed counts: from the words of every title to the titles of every word. For one
 * thread, but works on all cores.
 *
 * <p>The first pass measures every list, then each range of words whose lists fit together into {@value #LARGEST_RANGE}
 * bytes is filled in a pass of its own: room is bounded, writes stay in the cache, and the lists come out in order, fit
 * for a file.
 */
final class ListInverter {

    private static final int SMALLEST_RANGE = 1 << 16;
    private static final int LARGEST_RANGE = 1 << 22;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final PackedRows titles;
    private final int[] frequencies;
    private final int[] lengths;

    ListInverter(PackedRows titles, int words) {
        this.titles = titles;
        this.frequencies = new int[words];
        this.lengths = new int[words];
        measure();
    }

    /** How many titles have each word. */
    int[] frequencies() {
        return frequencies;
    }

    /** The titles of every word, row after row. */
    PackedRows lists(@Nullable Path folder) {
        List<Range> ranges = ranges();
        PackedRows.Builder lists = new PackedRows.Builder(new ByteAppender(folder));
        for (int first = 0; first < ranges.size(); first += CORES) {
            List<Range> together = ranges.subList(first, Math.min(first + CORES, ranges.size()));
            byte[][] filled = IntStream.range(0, together.size())
                    .parallel()
                    .mapToObj(i -> fill(together.get(i)))
                    .toArray(byte[][]::new);
            for (int i = 0; i < filled.length; i++) {
                append(together.get(i), filled[i], lists);
            }
        }
        return lists.build();
    }

    private void measure() {
        int[] lastTitles = new int[lengths.length];
        Arrays.fill(lastTitles, -1);
        RowReader reader = new RowReader(titles);
        for (int title = 0; title < titles.size(); title++) {
            EntryCursor entry = reader.openInOrder(title);
            while (entry.next()) {
                int word = entry.number();
                frequencies[word]++;
                lengths[word] += EntryWriter.length(title - lastTitles[word], entry.count());
                lastTitles[word] = title;
            }
        }
    }

    private List<Range> ranges() {
        long all = Arrays.stream(lengths).asLongStream().sum();
        long wanted = Math.clamp(all / CORES + 1, SMALLEST_RANGE, LARGEST_RANGE);
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int word = 0; word < lengths.length; word++) {
            if (bytes > 0 && bytes + (long) lengths[word] > wanted) {
                ranges.add(new Range(from, word, bytes));
                from = word;
                bytes = 0;
            }
            bytes += lengths[word];
        }
        ranges.add(new Range(from, lengths.length, bytes));
        return ranges;
    }

    private byte[] fill(Range range) {
        int[] lastTitles = new int[range.to - range.from];
        Arrays.fill(lastTitles, -1);
        int[] positions = new int[range.to - range.from];
        for (int word = 1; word < positions.length; word++) {
            positions[word] = positions[word - 1] + lengths[range.from + word - 1];
        }
        byte[] bytes = new byte[range.bytes];
        RowReader reader = new RowReader(titles);
        for (int title = 0; title < titles.size(); title++) {
            EntryCursor entry = reader.openInOrder(title);
            while (entry.next() && entry.number() < range.to) {
                int word = entry.number() - range.from;
                if (word >= 0) {
                    positions[word] =
                            EntryWriter.write(bytes, positions[word], title - lastTitles[word], entry.count());
                    lastTitles[word] = title;
                }
            }
        }
        return bytes;
    }

    private void append(Range range, byte[] bytes, PackedRows.Builder lists) {
        int position = 0;
        for (int word = range.from; word < range.to; word++) {
            lists.packedRow(bytes, position, lengths[word]);
            position += lengths[word];
        }
    }

    /** The words {@code from .. to}, whose lists have so many bytes together. */
    private record Range(int from, int to, int bytes) {}
}
