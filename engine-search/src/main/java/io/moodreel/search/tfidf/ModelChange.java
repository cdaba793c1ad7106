package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next model from one model and what has changed. For one thread.
 *
 * <p>A model has two parts: a large one that stays, where titles that have changed or gone are only marked, and a small
 * one with what is new, which is made anew each time. When the small part and the marks have grown to a share of the
 * large one, both become one large part again. What a title more or less does to the idf of every word and to the
 * length of every vector is computed anew from the integer counts: one pass over them, no text, no sorting, and exact.
 */
final class ModelChange {

    /** The share of the large part, and the number of titles, up to which changes are kept apart. */
    private static final int SMALL_SHARE = 8;

    private static final int SMALL = 1_000;

    private final TfIdfModel before;
    private final Vocabulary vocabulary;
    private final @Nullable Path folder;

    /** The {@code vocabulary} begins with that of the model before. */
    ModelChange(TfIdfModel before, Vocabulary vocabulary) {
        this.before = before;
        this.vocabulary = vocabulary;
        this.folder = before.folder();
    }

    TfIdfModel apply(RowSelection allPut, Set<Long> removed) {
        RowSelection put = allPut.where(row -> !isUnchanged(allPut, row));
        Segment base = before.base().segment();
        Segment recent = before.recent().segment();
        BitSet goneFromBase = changed(base, put, removed);
        goneFromBase.or(before.base().removed());
        BitSet goneFromRecent = changed(recent, put, removed);
        if (put.size() == 0
                && goneFromRecent.isEmpty()
                && goneFromBase.equals(before.base().removed())) {
            return before;
        }
        RowSelection keptRecent = RowSelection.of(recent, goneFromRecent);
        int changes = keptRecent.size() + put.size() + goneFromBase.cardinality();
        if (changes <= Math.max(SMALL, base.size() / SMALL_SHARE) && base.size() > 0) {
            return model(vocabulary.compacted(), base, goneFromBase, small(keptRecent, put));
        }
        return whole(List.of(RowSelection.of(base, goneFromBase), keptRecent, put));
    }

    private boolean isUnchanged(RowSelection put, int row) {
        return isUnchanged(put, row, before.base()) || isUnchanged(put, row, before.recent());
    }

    private static boolean isUnchanged(RowSelection put, int row, Part part) {
        int known = part.find(put.ids()[row]);
        return known >= 0 && put.counts().equals(row, part.segment().titles(), known);
    }

    /** Which rows of a segment are not valid any more. */
    private static BitSet changed(Segment segment, RowSelection put, Set<Long> removed) {
        BitSet rows = new BitSet();
        for (int i = 0; i < put.size(); i++) {
            mark(segment.find(put.id(i)), rows);
        }
        for (long id : removed) {
            mark(segment.find(id), rows);
        }
        return rows;
    }

    private static void mark(int row, BitSet rows) {
        if (row >= 0) {
            rows.set(row);
        }
    }

    private Segment small(RowSelection keptRecent, RowSelection put) {
        return new SegmentMerge(List.of(keptRecent, put), folder).keepingNumbers(vocabulary.size());
    }

    /** One large part; words that no title has any more are forgotten. */
    private TfIdfModel whole(List<RowSelection> sources) {
        int[] frequencies = new int[vocabulary.size()];
        sources.forEach(source -> source.tally(frequencies, 1));
        SegmentMerge merge = new SegmentMerge(sources, folder);
        if (Arrays.stream(frequencies).allMatch(titles -> titles > 0)) {
            return model(vocabulary.compacted(), merge.keepingNumbers(vocabulary.size()), new BitSet(), Segment.EMPTY);
        }
        Vocabulary used = vocabulary.used(frequencies);
        Segment base = merge.renumbered(newNumbers(frequencies), used.size());
        return model(used, base, new BitSet(), Segment.EMPTY);
    }

    private static int[] newNumbers(int[] frequencies) {
        int[] numbers = new int[frequencies.length];
        int next = 0;
        for (int word = 0; word < numbers.length; word++) {
            numbers[word] = next;
            next += frequencies[word] > 0 ? 1 : 0;
        }
        return numbers;
    }

    private TfIdfModel model(Vocabulary words, Segment base, BitSet removed, Segment recent) {
        int[] frequencies = new int[words.size()];
        for (int word = 0; word < frequencies.length; word++) {
            frequencies[word] = base.frequency(word) + recent.frequency(word);
        }
        int[] removedRows = removed.stream().toArray();
        new RowSelection(base.ids(), base.titles(), removedRows).tally(frequencies, -1);
        int titles = base.size() - removedRows.length + recent.size();
        TermWeights weights = new TermWeights(titles, frequencies);
        return new TfIdfModel(
                words, weights, new Part(base, removed, weights), new Part(recent, new BitSet(), weights), folder);
    }
}
