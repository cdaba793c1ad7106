package io.moodreel.server.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The database cannot be asked now: it is away, it is stopping, or others kept it busy. Trying again later may help. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final String CONNECTION_CLASS = "08";
    /** PostgreSQL: stopped by its operator, crashed, starting up, database dropped, too many connections, lock timeout. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P04", "53300", "55P03");

    DatabaseUnavailableException(String sentence) {
        super(sentence);
    }

    private DatabaseUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** {@code failure} as it is, or as this exception when a lost or refused connection is behind it. */
    static RuntimeException orElse(RuntimeException failure) {
        if (failure instanceof DatabaseUnavailableException) {
            return failure;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return new DatabaseUnavailableException("The database does not answer.", failure);
            }
        }
        return failure;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith(CONNECTION_CLASS) || AWAY.contains(state)));
    }
}
