package io.moodreel.server.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Titles by what other places call them. Always derived from their rows, in the same transaction. */
final class TitleIdStore {
    private final Handle handle;

    TitleIdStore(Handle handle) {
        this.handle = handle;
    }

    /** Value → title id, for those values that are known. */
    Map<String, Long> find(TitleType type, String scheme, Collection<String> values) {
        Map<String, Long> found = new HashMap<>();
        for (List<String> part : Parts.of(values)) {
            handle.createQuery(
                            """
                            SELECT value, title_id FROM title_ids
                            WHERE type = :type AND scheme = :scheme AND value IN (<values>)
                            """)
                    .bind("type", type.wireName())
                    .bind("scheme", scheme)
                    .bindList("values", part)
                    .map((row, context) -> found.put(row.getString("value"), row.getLong("title_id")))
                    .list();
        }
        return found;
    }

    /** Titles gain ids and never lose one. */
    void write(Collection<TitleChange> changes) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO title_ids (type, scheme, value, title_id) VALUES (:type, :scheme, :value, :titleId)");
        for (TitleChange change : changes) {
            Title title = change.after();
            Map<String, String> known =
                    change.before() == null ? Map.of() : change.before().ids();
            title.ids().forEach((scheme, value) -> {
                if (!known.containsKey(scheme)) {
                    batch.bind("type", title.facts().type().wireName())
                            .bind("scheme", scheme)
                            .bind("value", value)
                            .bind("titleId", title.id())
                            .add();
                }
            });
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
