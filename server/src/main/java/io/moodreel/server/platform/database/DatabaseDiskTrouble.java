package io.moodreel.server.platform.database;

import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells from what a database says that it is its disk that is full or read-only. */
final class DatabaseDiskTrouble {
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final String POSTGRES_DISK_FULL = "53100";
    private static final String POSTGRES_READ_ONLY_TRANSACTION = "25006";

    private DatabaseDiskTrouble() {}

    /** {@code failure} as it is, or what is behind it when that is the disk of the database at {@code place}. */
    static RuntimeException orElse(RuntimeException failure, String place) {
        if (failure instanceof DiskTroubleException) {
            return failure;
        }
        return behind(failure)
                .<RuntimeException>map(trouble -> new DiskTroubleException(trouble, place, failure))
                .orElse(failure);
    }

    static Optional<DiskTrouble> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<DiskTrouble> told =
                    switch (cause) {
                        case SQLiteException sqlite -> told(sqlite.getResultCode());
                        case SQLException sql -> told(sql.getSQLState());
                        default -> Optional.empty();
                    };
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** See https://sqlite.org/rescode.html. */
    private static Optional<DiskTrouble> told(SQLiteErrorCode code) {
        return switch (code) {
            // the second: no room for the file that processes share beside the log, which SQLite has no word for
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> Optional.of(DiskTrouble.FULL);
            // the last three: the file was open for writing when the system made the disk read-only
            case SQLITE_READONLY,
                    SQLITE_READONLY_CANTINIT,
                    SQLITE_READONLY_CANTLOCK,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_RECOVERY,
                    SQLITE_READONLY_ROLLBACK,
                    SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_FSYNC,
                    SQLITE_IOERR_TRUNCATE -> Optional.of(DiskTrouble.READ_ONLY);
            default -> Optional.empty();
        };
    }

    private static Optional<DiskTrouble> told(String sqlState) {
        return switch (sqlState) {
            case POSTGRES_DISK_FULL -> Optional.of(DiskTrouble.FULL);
            case POSTGRES_READ_ONLY_TRANSACTION -> Optional.of(DiskTrouble.READ_ONLY);
            case null, default -> Optional.empty();
        };
    }
}
