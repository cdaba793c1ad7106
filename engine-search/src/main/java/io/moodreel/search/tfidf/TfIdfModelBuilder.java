package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the texts of a corpus for a {@link TfIdfModel}, cutting them into words on all cores; the model is the same
 * whatever their number. Keeps word numbers and counts; of the texts only a few batches, some 512 KB each and one more
 * than there are cores. For one thread; done after {@link #build()}.
 */
public final class TfIdfModelBuilder {

    private final Vocabulary vocabulary = new Vocabulary();
    private final TextCollector collector;
    private final TfIdfModel empty;

    TfIdfModelBuilder(@Nullable Path folder) {
        this.empty = TfIdfModel.empty(folder);
        this.collector = new TextCollector(vocabulary, folder);
    }

    /**
     * Adds a title with its text, which may be empty: such a title is similar to nothing.
     *
     * @param id any number, but one that {@link #build()} finds only once
     */
    public TfIdfModelBuilder add(long id, String text) {
        collector.add(id, text);
        return this;
    }

    /**
     * The finished model.
     *
     * @throws IllegalArgumentException when an id was added twice
     */
    public TfIdfModel build() {
        TitleRows rows = collector.finish();
        RowSelection distinct = rows.lastOfEachId();
        refuseDuplicates(rows, distinct);
        return new ModelChange(empty, vocabulary).apply(distinct, Set.of());
    }

    private static void refuseDuplicates(TitleRows rows, RowSelection distinct) {
        if (distinct.size() == rows.ids().length) {
            return;
        }
        boolean[] isLast = new boolean[rows.ids().length];
        for (int row : distinct.rows()) {
            isLast[row] = true;
        }
        for (int row = 0; row < isLast.length; row++) {
            if (!isLast[row]) {
                throw new IllegalArgumentException(
                        "id " + rows.ids()[row] + " was added more than once; give every title one text");
            }
        }
    }
}
