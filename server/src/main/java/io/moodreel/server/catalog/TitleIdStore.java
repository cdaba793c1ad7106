package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.RowBatch;
import io.moodreel.server.platform.database.RowLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Titles by what other places call them. Always derived from their rows, in the same transaction. */
final class TitleIdStore {
    private record IdRow(String type, String scheme, String value, long titleId) {}

    /** Neighbours are written one after the other, so that each page of the table is visited once. */
    private static final Comparator<IdRow> IN_THE_ORDER_OF_THE_TABLE =
            Comparator.comparing(IdRow::type).thenComparing(IdRow::scheme).thenComparing(IdRow::value);

    private final Handle handle;

    TitleIdStore(Handle handle) {
        this.handle = handle;
    }

    /** Value → title id, for those values that are known. */
    Map<String, Long> find(TitleType type, String scheme, Collection<String> values) {
        Map<String, Long> found = new HashMap<>();
        new RowLookup(
                        handle,
                        "SELECT value, title_id FROM title_ids WHERE type = ? AND scheme = ? AND value IN (<wanted>)",
                        type.wireName(),
                        scheme)
                .find(values, row -> found.put(row.getString(1), row.getLong(2)));
        return found;
    }

    /** Titles gain ids and never lose one. */
    void write(Collection<TitleChange> changes) {
        List<IdRow> rows = new ArrayList<>();
        for (TitleChange change : changes) {
            Title title = change.after();
            String type = title.facts().type().wireName();
            Map<String, String> known =
                    change.before() == null ? Map.of() : change.before().ids();
            title.ids().forEach((scheme, value) -> {
                if (!known.containsKey(scheme)) {
                    rows.add(new IdRow(type, scheme, value, title.id()));
                }
            });
        }
        rows.sort(IN_THE_ORDER_OF_THE_TABLE);
        RowBatch inserts =
                new RowBatch(handle, "INSERT INTO title_ids (type, scheme, value, title_id) VALUES (?, ?, ?, ?)");
        rows.forEach(row -> inserts.add(row.type(), row.scheme(), row.value(), row.titleId()));
        inserts.execute();
    }
}
