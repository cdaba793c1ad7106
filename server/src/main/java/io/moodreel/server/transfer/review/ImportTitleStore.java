package io.moodreel.server.transfer.review;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.database.RowBatch;
import io.moodreel.server.transfer.formats.OwnLibrary;
import io.moodreel.server.transfer.formats.ToldEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The titles that files name, within one transaction. */
final class ImportTitleStore {
    private static final TypeReference<List<Long>> IDS = new TypeReference<>() {};
    private static final String ROWS =
            "SELECT place, entry, decision, candidates, title_id, applied FROM library_import_titles WHERE import_id = :import";

    private final Handle handle;

    ImportTitleStore(Handle handle) {
        this.handle = handle;
    }

    void add(long id, List<ToldEntry> entries) {
        RowBatch rows = new RowBatch(
                handle,
                "INSERT INTO library_import_titles (import_id, place, entry, decision, candidates, applied)"
                        + " VALUES (?, ?, ?, 'waiting', '[]', 0)");
        int place = 0;
        for (ToldEntry entry : entries) {
            rows.add(id, place++, OwnLibrary.write(entry));
        }
        rows.execute();
    }

    /** Keeps what was decided, where a title is still as it was. */
    void decide(long id, TitleDecision was, Collection<ImportTitle> titles) {
        RowBatch rows = new RowBatch(
                handle,
                "UPDATE library_import_titles SET decision = ?, candidates = ?, title_id = ?"
                        + " WHERE import_id = ? AND place = ? AND decision = ?");
        for (ImportTitle title : titles) {
            rows.add(
                    title.decision().wireName(),
                    Json.write(title.candidates()),
                    title.titleId(),
                    id,
                    title.place(),
                    was.wireName());
        }
        rows.execute();
    }

    void choose(long id, int place, TitleDecision decision, @Nullable Long title) {
        handle.createUpdate(
                        """
                        UPDATE library_import_titles SET decision = :decision, title_id = :title
                        WHERE import_id = :import AND place = :place
                        """)
                .bind("decision", decision.wireName())
                .bind("title", title)
                .bind("import", id)
                .bind("place", place)
                .execute();
    }

    /** Of those decided so, in the file's order. */
    List<ImportTitle> page(long id, TitleDecision decision, int size, long offset) {
        return handle.createQuery(ROWS + " AND decision = :decision ORDER BY place LIMIT :size OFFSET :offset")
                .bind("import", id)
                .bind("decision", decision.wireName())
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    /** Up to {@code limit} decided so that stand behind {@code place}. */
    List<ImportTitle> after(long id, TitleDecision decision, int place, int limit) {
        return handle.createQuery(ROWS + " AND decision = :decision AND place > :place ORDER BY place LIMIT :limit")
                .bind("import", id)
                .bind("decision", decision.wireName())
                .bind("place", place)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list();
    }

    /** What is known to be ours, and not yet in the library. */
    List<ImportTitle> toApply(long id) {
        return handle.createQuery(ROWS + " AND decision IN ('sure', 'chosen') AND applied = 0 ORDER BY place")
                .bind("import", id)
                .map((row, context) -> read(row))
                .list();
    }

    void setApplied(long id, boolean applied) {
        handle.execute(
                "UPDATE library_import_titles SET applied = ? WHERE import_id = ? AND decision IN ('sure', 'chosen')",
                applied ? 1 : 0,
                id);
    }

    Optional<ImportTitle> find(long id, int place) {
        return handle.createQuery(ROWS + " AND place = :place")
                .bind("import", id)
                .bind("place", place)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static ImportTitle read(ResultSet row) throws SQLException {
        long title = row.getLong("title_id");
        boolean decided = !row.wasNull();
        return new ImportTitle(
                row.getInt("place"),
                OwnLibrary.read(row.getString("entry")),
                TitleDecision.of(row.getString("decision")).orElseThrow(),
                Json.read(row.getString("candidates"), IDS),
                decided ? title : null,
                row.getInt("applied") == 1);
    }
}
