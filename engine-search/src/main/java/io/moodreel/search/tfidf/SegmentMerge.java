package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one segment of the titles of several, in the order of their ids. No id is in two of them. For one thread.
 */
final class SegmentMerge {

    private final List<RowSelection> sources;
    private final @Nullable Path folder;

    SegmentMerge(List<RowSelection> sources, @Nullable Path folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** Words keep their numbers. */
    Segment keepingNumbers(int vocabularySize) {
        List<RowSelection> filled =
                sources.stream().filter(source -> source.size() > 0).toList();
        if (filled.size() == 1 && filled.getFirst().isWhole()) {
            RowSelection only = filled.getFirst();
            return Segment.of(only.ids(), only.counts(), vocabularySize, folder);
        }
        return merged(null, vocabularySize);
    }

    /** Word {@code i} becomes word {@code newNumbers[i]}; the order of those in use stays. */
    Segment renumbered(int[] newNumbers, int vocabularySize) {
        return merged(newNumbers, vocabularySize);
    }

    private Segment merged(int @Nullable [] newNumbers, int vocabularySize) {
        PackedRows.Builder counts = new PackedRows.Builder(new ByteAppender(folder));
        long[] ids = new long[sources.stream().mapToInt(RowSelection::size).sum()];
        int[] next = new int[sources.size()];
        RowReader[] readers =
                sources.stream().map(source -> new RowReader(source.counts())).toArray(RowReader[]::new);
        for (int title = 0; title < ids.length; title++) {
            int source = sourceOfSmallestId(next);
            RowSelection selection = sources.get(source);
            ids[title] = selection.id(next[source]);
            EntryCursor entry = readers[source].openInOrder(selection.rows()[next[source]]);
            while (entry.next()) {
                counts.entry(newNumbers == null ? entry.number() : newNumbers[entry.number()], entry.count());
            }
            counts.endRow();
            next[source]++;
        }
        return Segment.of(ids, counts.build(), vocabularySize, folder);
    }

    private int sourceOfSmallestId(int[] next) {
        int smallest = -1;
        for (int source = 0; source < next.length; source++) {
            RowSelection candidate = sources.get(source);
            if (next[source] < candidate.size()
                    && (smallest < 0
                            || candidate.id(next[source])
                                    < sources.get(smallest).id(next[smallest]))) {
                smallest = source;
            }
        }
        return smallest;
    }
}
