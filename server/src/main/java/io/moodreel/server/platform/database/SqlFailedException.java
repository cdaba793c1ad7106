package io.moodreel.server.platform.database;

import java.sql.SQLException;

/** The database refused a statement. */
final class SqlFailedException extends RuntimeException {
    SqlFailedException(String sql, SQLException cause) {
        super("the database refused: " + sql.strip(), cause);
    }
}
