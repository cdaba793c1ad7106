package io.moodreel.server.platform.database;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a change refers to – an account, a title – was deleted between its being looked up and the change. */
public final class GoneMeanwhileException extends RuntimeException {
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final String POSTGRES_FOREIGN_KEY_VIOLATION = "23503";

    private GoneMeanwhileException(Throwable cause) {
        super("What the change refers to is no longer there.", cause);
    }

    /** {@code failure} as it is, or as this exception when a foreign key that leads nowhere is behind it. */
    static RuntimeException orElse(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean gone =
                    switch (cause) {
                        case SQLiteException sqlite ->
                            sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
                        case SQLException sql -> POSTGRES_FOREIGN_KEY_VIOLATION.equals(sql.getSQLState());
                        default -> false;
                    };
            if (gone) {
                return new GoneMeanwhileException(failure);
            }
        }
        return failure;
    }
}
