package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.RowBatch;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Titles by what they are filtered by. Always derived from their rows, in the same transaction. */
final class TitleFacetStore {
    static final String GENRE = "genre";
    static final String LANGUAGE = "language";

    private final RowBatch inserts;
    private final RowBatch deletes;

    TitleFacetStore(Handle handle) {
        this.inserts =
                new RowBatch(handle, "INSERT INTO title_facets (type, facet, value, title_id) VALUES (?, ?, ?, ?)");
        this.deletes = new RowBatch(
                handle, "DELETE FROM title_facets WHERE type = ? AND facet = ? AND value = ? AND title_id = ?");
    }

    void write(Collection<TitleChange> changes) {
        for (TitleChange change : changes) {
            change(change, GENRE, TitleFacts::genres);
            change(change, LANGUAGE, TitleFacts::languages);
        }
        deletes.execute();
        inserts.execute();
    }

    private void change(TitleChange change, String facet, Function<TitleFacts, List<String>> values) {
        Set<String> gone = values(change.before(), values);
        Set<String> come = values(change.after(), values);
        for (String value : come) {
            if (!gone.remove(value)) {
                add(inserts, change.after(), facet, value);
            }
        }
        gone.forEach(value -> add(deletes, change.after(), facet, value));
    }

    private static Set<String> values(@Nullable Title title, Function<TitleFacts, List<String>> values) {
        return title == null ? new LinkedHashSet<>() : new LinkedHashSet<>(values.apply(title.facts()));
    }

    private static void add(RowBatch batch, Title title, String facet, String value) {
        batch.add(title.facts().type().wireName(), facet, value, title.id());
    }
}
