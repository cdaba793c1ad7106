package io.moodreel.server.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The database can be read, but takes no change: its disk is full or write-protected. What was being written is undone;
 * everything acknowledged before is safe. The message is for people and says what to do.
 */
public final class DatabaseNotWritableException extends RuntimeException {
    private static final String FULL =
            "The disk that holds the database is full. Free some space and try again; nothing that was saved is lost.";
    private static final String PROTECTED =
            "The database can only be read now. Make its disk and folder writable and try again; nothing that was saved is lost.";
    private static final String POSTGRES_DISK_FULL = "53100";
    private static final String POSTGRES_READ_ONLY = "25006";

    private DatabaseNotWritableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** {@code failure} as it is, or as this exception when a disk that takes no more is behind it. */
    static RuntimeException orElse(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseNotWritableException known) {
                return known;
            }
            Optional<String> sentence = cause instanceof SQLException sql ? sentence(sql) : Optional.empty();
            if (sentence.isPresent()) {
                return new DatabaseNotWritableException(sentence.get(), failure);
            }
        }
        return failure;
    }

    private static Optional<String> sentence(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode());
        }
        return switch (failure.getSQLState()) {
            case POSTGRES_DISK_FULL -> Optional.of(FULL);
            case POSTGRES_READ_ONLY -> Optional.of(PROTECTED);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> ofSqlite(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> Optional.of(FULL);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_IOERR_WRITE ->
                Optional.of(PROTECTED);
            default -> Optional.empty();
        };
    }
}
