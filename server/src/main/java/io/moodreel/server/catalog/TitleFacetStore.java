package io.moodreel.server.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What titles are filtered by. Always derived from their rows, in the same transaction. */
final class TitleFacetStore {
    static final String GENRE = "genre";
    static final String LANGUAGE = "language";

    private final Handle handle;

    TitleFacetStore(Handle handle) {
        this.handle = handle;
    }

    /** Forgets the facets of titles that are about to change. */
    void remove(Collection<Long> titleIds) {
        for (List<Long> part : Parts.of(titleIds)) {
            handle.createUpdate("DELETE FROM title_facets WHERE title_id IN (<ids>)")
                    .bindList("ids", part)
                    .execute();
        }
    }

    void add(Collection<Title> titles) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO title_facets (type, facet, value, title_id) VALUES (:type, :facet, :value, :titleId)");
        for (Title title : titles) {
            add(batch, title, GENRE, title.facts().genres());
            add(batch, title, LANGUAGE, title.facts().languages());
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void add(PreparedBatch batch, Title title, String facet, List<String> values) {
        for (String value : new LinkedHashSet<>(values)) {
            batch.bind("type", title.facts().type().wireName())
                    .bind("facet", facet)
                    .bind("value", value)
                    .bind("titleId", title.id())
                    .add();
        }
    }
}
