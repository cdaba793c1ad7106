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
    /** The low byte of a SQLite result code is its kind, the rest says more: https://sqlite.org/rescode.html */
    private static final int KIND = 0xff;

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

    private static Optional<DiskTrouble> told(SQLiteErrorCode code) {
        // the file that the processes share beside the log has no room: SQLite has no word of its own for that
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Optional.of(DiskTrouble.FULL);
        }
        int kind = code.code & KIND;
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return Optional.of(DiskTrouble.FULL);
        }
        return kind == SQLiteErrorCode.SQLITE_READONLY.code ? Optional.of(DiskTrouble.READ_ONLY) : Optional.empty();
    }

    private static Optional<DiskTrouble> told(String sqlState) {
        return switch (sqlState) {
            case POSTGRES_DISK_FULL -> Optional.of(DiskTrouble.FULL);
            case POSTGRES_READ_ONLY_TRANSACTION -> Optional.of(DiskTrouble.READ_ONLY);
            case null, default -> Optional.empty();
        };
    }
}
