package io.moodreel.server.transfer.review;

import io.moodreel.server.platform.database.RowBatch;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What imports changed, within one transaction. */
final class ChangeStore {
    private final Handle handle;

    ChangeStore(Handle handle) {
        this.handle = handle;
    }

    /** Adds them behind those that are there. */
    void add(long id, List<ImportChange> changes) {
        int number =
                handle.select("SELECT COALESCE(MAX(number), -1) FROM library_import_changes WHERE import_id = ?", id)
                                .mapTo(Integer.class)
                                .one()
                        + 1;
        RowBatch rows =
                new RowBatch(handle, "INSERT INTO library_import_changes (import_id, number, change) VALUES (?, ?, ?)");
        for (ImportChange change : changes) {
            rows.add(id, number++, ImportChange.write(change));
        }
        rows.execute();
    }

    /** In their order. */
    List<ImportChange> all(long id) {
        return handle.select("SELECT change FROM library_import_changes WHERE import_id = ? ORDER BY number", id)
                .mapTo(String.class)
                .map(ImportChange::read)
                .list();
    }

    void removeAll(long id) {
        handle.execute("DELETE FROM library_import_changes WHERE import_id = ?", id);
    }
}
