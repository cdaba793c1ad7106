package io.moodreel.server.lists;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.platform.database.RowBatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The titles in lists, within one transaction. Their places are 0, 1, 2 … without gaps. */
final class EntryStore {
    private static final String ROWS = "SELECT title_id, note, added_at FROM title_list_entries WHERE list_id = :list";

    private final Handle handle;

    EntryStore(Handle handle) {
        this.handle = handle;
    }

    int size(long list) {
        return handle.createQuery("SELECT COUNT(*) FROM title_list_entries WHERE list_id = :list")
                .bind("list", list)
                .mapTo(Integer.class)
                .one();
    }

    /** Appends titles that are not in the list. */
    void append(long list, int size, List<ListEntry> entries) {
        RowBatch batch = new RowBatch(
                handle,
                "INSERT INTO title_list_entries (list_id, title_id, place, note, added_at) VALUES (?, ?, ?, ?, ?)");
        int place = size;
        for (ListEntry entry : entries) {
            batch.add(
                    list,
                    entry.titleId(),
                    place++,
                    entry.note(),
                    entry.addedAt().toEpochMilli());
        }
        batch.execute();
    }

    void setNote(long list, long title, String note) {
        handle.execute("UPDATE title_list_entries SET note = ? WHERE list_id = ? AND title_id = ?", note, list, title);
    }

    Optional<Integer> place(long list, long title) {
        return handle.createQuery("SELECT place FROM title_list_entries WHERE list_id = :list AND title_id = :title")
                .bind("list", list)
                .bind("title", title)
                .mapTo(Integer.class)
                .findOne();
    }

    void remove(long list, long title, int place) {
        handle.execute("DELETE FROM title_list_entries WHERE list_id = ? AND title_id = ?", list, title);
        handle.execute("UPDATE title_list_entries SET place = place - 1 WHERE list_id = ? AND place > ?", list, place);
    }

    void move(long list, long title, int from, int to) {
        if (from < to) {
            handle.execute(
                    "UPDATE title_list_entries SET place = place - 1 WHERE list_id = ? AND place > ? AND place <= ?",
                    list,
                    from,
                    to);
        } else {
            handle.execute(
                    "UPDATE title_list_entries SET place = place + 1 WHERE list_id = ? AND place >= ? AND place < ?",
                    list,
                    to,
                    from);
        }
        handle.execute("UPDATE title_list_entries SET place = ? WHERE list_id = ? AND title_id = ?", to, list, title);
    }

    List<ListEntry> page(long list, PageRequest page) {
        return handle.createQuery(ROWS + " ORDER BY place LIMIT :size OFFSET :offset")
                .bind("list", list)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map((row, context) -> read(row))
                .list();
    }

    List<ListEntry> all(long list) {
        return handle.createQuery(ROWS + " ORDER BY place")
                .bind("list", list)
                .map((row, context) -> read(row))
                .list();
    }

    /** Which of a person's lists hold the title. */
    Set<Long> holding(long user, long title) {
        return handle.createQuery(
                        """
                        SELECT e.list_id FROM title_lists l JOIN title_list_entries e ON e.list_id = l.id
                        WHERE l.user_id = :user AND e.title_id = :title
                        """)
                .bind("user", user)
                .bind("title", title)
                .mapTo(Long.class)
                .set();
    }

    private static ListEntry read(ResultSet row) throws SQLException {
        return new ListEntry(
                row.getLong("title_id"), row.getString("note"), Instant.ofEpochMilli(row.getLong("added_at")));
    }
}
