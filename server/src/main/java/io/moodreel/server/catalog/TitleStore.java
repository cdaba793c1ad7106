package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.RowBatch;
import io.moodreel.server.platform.database.RowLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Titles by id and by change. */
final class TitleStore {
    private static final int FETCH_SIZE = 1_000;

    private final Handle handle;

    TitleStore(Handle handle) {
        this.handle = handle;
    }

    Optional<Title> find(long id) {
        return inOrder(List.of(id)).stream().findFirst();
    }

    List<Title> inOrder(List<Long> ids) {
        Map<Long, Title> titles = byId(ids);
        return ids.stream().map(titles::get).filter(Objects::nonNull).toList();
    }

    Map<Long, Title> byId(Collection<Long> ids) {
        Map<Long, Title> titles = new HashMap<>();
        new RowLookup(handle, "SELECT " + TitleRow.COLUMNS + " FROM titles WHERE id IN (<wanted>)").find(ids, row -> {
            Title title = TitleRow.read(row);
            titles.put(title.id(), title);
        });
        return titles;
    }

    List<Namesake> namesakes(TitleType type, Collection<String> titleKeys) {
        List<Namesake> found = new ArrayList<>();
        new RowLookup(
                        handle,
                        "SELECT id, title_key, year, vote_count FROM titles WHERE type = ? AND title_key IN (<wanted>)",
                        type.wireName())
                .find(
                        titleKeys,
                        row -> found.add(new Namesake(
                                row.getLong("id"),
                                row.getString("title_key"),
                                Columns.integer(row, "year"),
                                row.getLong("vote_count"))));
        return found;
    }

    List<Title> changedAfter(long revision, int limit) {
        return handle.createQuery("SELECT " + TitleRow.COLUMNS
                        + " FROM titles WHERE revision > :revision ORDER BY revision LIMIT :limit")
                .bind("revision", revision)
                .bind("limit", limit)
                .map((row, context) -> TitleRow.read(row))
                .list();
    }

    /** One statement, so one state of the table; the driver hands the rows over in parts. */
    void forEach(Consumer<Title> reader) {
        handle.createQuery("SELECT " + TitleRow.COLUMNS + " FROM titles ORDER BY id")
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> TitleRow.read(row))
                .forEach(reader);
    }

    long revision() {
        return Counters.current(handle, "title_revision");
    }

    boolean isEmpty() {
        return handle.createQuery("SELECT id FROM titles LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .isEmpty();
    }

    String catalogueId() {
        handle.createUpdate(
                        "INSERT INTO installation (name, value) VALUES ('catalogue_id', :id) ON CONFLICT DO NOTHING")
                .bind("id", UUID.randomUUID().toString())
                .execute();
        return handle.createQuery("SELECT value FROM installation WHERE name = 'catalogue_id'")
                .mapTo(String.class)
                .one();
    }

    void insert(List<Title> titles) {
        write(titles, TitleRow.INSERT);
    }

    void update(List<Title> titles) {
        write(titles, TitleRow.UPDATE);
    }

    private void write(List<Title> titles, String sql) {
        RowBatch rows = new RowBatch(handle, sql);
        titles.forEach(title -> rows.add(TitleRow.values(title)));
        rows.execute();
    }
}
