package io.moodreel.server.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The database cannot be asked now: it is away, it is stopping, or others kept it busy. Trying again later may help. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final String DRIVER = "org.postgresql.";
    private static final String CONNECTION_CLASS = "08";
    /** PostgreSQL: stopped by its operator, crashed, starting up, database dropped, too many connections, lock timeout. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P04", "53300", "55P03");

    DatabaseUnavailableException(String sentence) {
        super(sentence);
    }

    private DatabaseUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * {@code failure} as it is, or as this exception when a lost or refused connection is behind it.
     *
     * @param failure an exception of work with the database, or an assertion that did not hold there
     */
    static RuntimeException orElse(Throwable failure) {
        if (failure instanceof DatabaseUnavailableException known) {
            return known;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isLostConnection(cause)) {
                return new DatabaseUnavailableException("The database does not answer.", failure);
            }
        }
        if (failure instanceof RuntimeException exception) {
            return exception;
        }
        throw (Error) failure;
    }

    private static boolean isLostConnection(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> isAway(sql);
            // where assertions are on, PostgreSQL's driver asserts that a connection in use does not break; it may
            case AssertionError broken -> isOfTheDriver(broken);
            default -> false;
        };
    }

    private static boolean isOfTheDriver(AssertionError broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(DRIVER);
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith(CONNECTION_CLASS) || AWAY.contains(state)));
    }
}
