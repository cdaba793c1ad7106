package io.moodreel.server.transfer.review;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import io.moodreel.server.transfer.formats.LibrarySource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Imports without their titles, within one transaction. */
final class ImportStore {
    private static final TypeReference<Added> ADDED = new TypeReference<>() {};

    private final Handle handle;

    ImportStore(Handle handle) {
        this.handle = handle;
    }

    long add(long user, LibrarySource source, String file, int leftOut, Instant now) {
        long id = Counters.take(handle, "library_import", 1);
        handle.createUpdate(
                        """
                        INSERT INTO library_imports (id, user_id, source, file_name, state, left_out, added, created_at)
                        VALUES (:id, :user, :source, :file, 'matching', :left, :added, :now)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("source", source.wireName())
                .bind("file", file)
                .bind("left", leftOut)
                .bind("added", Json.write(Added.NOTHING))
                .bind("now", now.toEpochMilli())
                .execute();
        return id;
    }

    /** Changes the state, where it is still {@code from}; whether it was. */
    boolean move(long id, ImportState from, ImportState to) {
        return handle.execute(
                        "UPDATE library_imports SET state = ? WHERE id = ? AND state = ?",
                        to.wireName(),
                        id,
                        from.wireName())
                == 1;
    }

    void setApplied(long id, Added added, Instant at) {
        handle.execute(
                "UPDATE library_imports SET state = 'applied', added = ?, applied_at = ?, undone_at = NULL WHERE id = ?",
                Json.write(added),
                at.toEpochMilli(),
                id);
    }

    void setUndone(long id, Instant at) {
        handle.execute(
                "UPDATE library_imports SET state = 'undone', undone_at = ? WHERE id = ?", at.toEpochMilli(), id);
    }

    boolean remove(long user, long id) {
        return handle.execute("DELETE FROM library_imports WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    Optional<LibraryImport> find(long user, long id) {
        return read("WHERE i.id = ? AND i.user_id = ?", id, user).stream().findFirst();
    }

    /** Newest first. */
    List<LibraryImport> page(long user, int size, long offset) {
        return read("WHERE i.user_id = ? ORDER BY i.id DESC LIMIT ? OFFSET ?", user, size, offset);
    }

    long count(long user) {
        return handle.select("SELECT COUNT(*) FROM library_imports WHERE user_id = ?", user)
                .mapTo(Long.class)
                .one();
    }

    /** Everybody's in that state, by number. */
    List<LibraryImport> in(ImportState state) {
        return read("WHERE i.state = ? ORDER BY i.id", state.wireName());
    }

    private List<LibraryImport> read(String where, Object... values) {
        List<LibraryImport> found = new ArrayList<>();
        for (LibraryImport one : handle.select("SELECT i.* FROM library_imports i " + where, values)
                .map((row, context) -> read(row))
                .list()) {
            found.add(withCounts(one));
        }
        return found;
    }

    private LibraryImport withCounts(LibraryImport one) {
        Map<TitleDecision, Long> counts = new EnumMap<>(TitleDecision.class);
        handle.select(
                        "SELECT decision, COUNT(*) AS n FROM library_import_titles WHERE import_id = ? GROUP BY decision",
                        one.id())
                .map((row, context) ->
                        counts.put(TitleDecision.of(row.getString("decision")).orElseThrow(), row.getLong("n")))
                .list();
        return new LibraryImport(
                one.id(),
                one.userId(),
                one.source(),
                one.file(),
                one.state(),
                one.leftOut(),
                counts,
                one.added(),
                one.createdAt(),
                one.appliedAt(),
                one.undoneAt());
    }

    private static LibraryImport read(ResultSet row) throws SQLException {
        return new LibraryImport(
                row.getLong("id"),
                row.getLong("user_id"),
                LibrarySource.of(row.getString("source")),
                row.getString("file_name"),
                ImportState.of(row.getString("state")),
                row.getInt("left_out"),
                Map.of(),
                Json.read(row.getString("added"), ADDED),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Columns.time(row, "applied_at"),
                Columns.time(row, "undone_at"));
    }
}
