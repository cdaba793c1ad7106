package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Titles that come, change and go, for a new {@link TfIdfModel} beside the one they change, which stays as it is. The
 * new one answers as if it had been built from all texts anew, but costs far less: only the texts given here are cut
 * into words. For one thread; done after {@link #build()}.
 */
public final class TfIdfModelUpdate {

    private final TfIdfModel before;
    private final Vocabulary vocabulary;
    private final TextCollector collector;
    private final Set<Long> removed = new HashSet<>();

    TfIdfModelUpdate(TfIdfModel before, Vocabulary vocabulary, @Nullable Path folder) {
        this.before = before;
        this.vocabulary = vocabulary;
        this.collector = new TextCollector(vocabulary, folder);
    }

    /** Adds a title, or gives a known one another text; of several texts for one id the last counts. */
    public TfIdfModelUpdate put(long id, String text) {
        removed.remove(id);
        collector.add(id, text);
        return this;
    }

    /** Removes a title, if it is there. */
    public TfIdfModelUpdate remove(long id) {
        removed.add(id);
        return this;
    }

    /** The changed model; the one before when these changes change nothing. */
    public TfIdfModel build() {
        RowSelection last = collector.finish().lastOfEachId();
        RowSelection put = last.where(row -> !removed.contains(last.ids()[row]));
        return new ModelChange(before, vocabulary).apply(put, removed);
    }
}
