package io.moodreel.server.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What other places call our titles. */
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

    /** Title id → scheme → value. */
    Map<Long, Map<String, String>> ofTitles(Collection<Long> titleIds) {
        Map<Long, Map<String, String>> found = new HashMap<>();
        for (List<Long> part : Parts.of(titleIds)) {
            handle.createQuery("SELECT title_id, scheme, value FROM title_ids WHERE title_id IN (<ids>)")
                    .bindList("ids", part)
                    .map((row, context) -> found.computeIfAbsent(row.getLong("title_id"), id -> new HashMap<>())
                            .put(row.getString("scheme"), row.getString("value")))
                    .list();
        }
        return found;
    }

    /** Adds ids; one that another title already has stays there. */
    void add(TitleType type, Map<Long, Map<String, String>> idsByTitle) {
        var batch = handle.prepareBatch(
                """
                INSERT INTO title_ids (type, scheme, value, title_id) VALUES (:type, :scheme, :value, :titleId)
                ON CONFLICT DO NOTHING
                """);
        idsByTitle.forEach((titleId, ids) -> ids.forEach((scheme, value) -> batch.bind("type", type.wireName())
                .bind("scheme", scheme)
                .bind("value", value)
                .bind("titleId", titleId)
                .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
