package io.moodreel.server.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Titles by what they are filtered by. Always derived from their rows, in the same transaction. */
final class TitleFacetStore {
    static final String GENRE = "genre";
    static final String LANGUAGE = "language";

    private final PreparedBatch inserts;
    private final PreparedBatch deletes;

    TitleFacetStore(Handle handle) {
        this.inserts = handle.prepareBatch(
                "INSERT INTO title_facets (type, facet, value, title_id) VALUES (:type, :facet, :value, :titleId)");
        this.deletes = handle.prepareBatch(
                """
                DELETE FROM title_facets
                WHERE type = :type AND facet = :facet AND value = :value AND title_id = :titleId
                """);
    }

    void write(Collection<TitleChange> changes) {
        for (TitleChange change : changes) {
            change(change, GENRE, TitleFacts::genres);
            change(change, LANGUAGE, TitleFacts::languages);
        }
        if (deletes.size() > 0) {
            deletes.execute();
        }
        if (inserts.size() > 0) {
            inserts.execute();
        }
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

    private static void add(PreparedBatch batch, Title title, String facet, String value) {
        batch.bind("type", title.facts().type().wireName())
                .bind("facet", facet)
                .bind("value", value)
                .bind("titleId", title.id())
                .add();
    }
}
