package io.moodreel.server.lists;

import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** People's lists without their titles, within one transaction. */
final class ListStore {
    private static final String ROWS =
            "SELECT l.id, l.user_id, l.name, l.description, l.link, l.created_at, l.changed_at,"
                    + " (SELECT COUNT(*) FROM title_list_entries e WHERE e.list_id = l.id) AS size FROM title_lists l";

    private final Handle handle;

    ListStore(Handle handle) {
        this.handle = handle;
    }

    TitleList add(long user, ListText text, Instant now) {
        long id = Counters.take(handle, "title_list", 1);
        handle.createUpdate(
                        """
                        INSERT INTO title_lists (id, user_id, name, description, link, created_at, changed_at)
                        VALUES (:id, :user, :name, :description, NULL, :now, :now)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("name", text.name())
                .bind("description", text.description())
                .bind("now", now.toEpochMilli())
                .execute();
        return new TitleList(id, user, text, Optional.empty(), 0, now, now);
    }

    void change(long id, ListText text, Instant now) {
        handle.execute(
                "UPDATE title_lists SET name = ?, description = ?, changed_at = ? WHERE id = ?",
                text.name(),
                text.description(),
                now.toEpochMilli(),
                id);
    }

    void setLink(long id, @Nullable String link) {
        handle.createUpdate("UPDATE title_lists SET link = :link WHERE id = :id")
                .bind("link", link)
                .bind("id", id)
                .execute();
    }

    void touch(long id, Instant now) {
        handle.execute("UPDATE title_lists SET changed_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    boolean remove(long user, long id) {
        return handle.execute("DELETE FROM title_lists WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    Optional<TitleList> find(long user, long id) {
        return handle.createQuery(ROWS + " WHERE l.id = :id AND l.user_id = :user")
                .bind("id", id)
                .bind("user", user)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<TitleList> byLink(String link) {
        return handle.createQuery(ROWS + " WHERE l.link = :link")
                .bind("link", link)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Latest change first. */
    List<TitleList> all(long user) {
        return handle.createQuery(ROWS + " WHERE l.user_id = :user ORDER BY l.changed_at DESC, l.id DESC")
                .bind("user", user)
                .map((row, context) -> read(row))
                .list();
    }

    int count(long user) {
        return handle.createQuery("SELECT COUNT(*) FROM title_lists WHERE user_id = :user")
                .bind("user", user)
                .mapTo(Integer.class)
                .one();
    }

    private static TitleList read(ResultSet row) throws SQLException {
        return new TitleList(
                row.getLong("id"),
                row.getLong("user_id"),
                new ListText(row.getString("name"), row.getString("description")),
                Optional.ofNullable(row.getString("link")),
                row.getInt("size"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
