package io.moodreel.server.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * One statement for many rows, values by position.
 *
 * <p>For imports: Jdbi's bindings by name take longer than SQLite itself when there are millions of rows. Used by one
 * thread inside one transaction.
 */
public final class RowBatch {
    private static final int ROWS_AT_ONCE = 500;

    private final Handle handle;
    private final String sql;
    private PreparedStatement statement;
    private int size;

    public RowBatch(Handle handle, String sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /** Adds a row of numbers, strings, byte arrays and nulls, in the order of the statement's question marks; may send some. */
    public void add(Object... values) {
        try {
            if (size == 0) {
                statement = handle.getConnection().prepareStatement(sql);
            }
            for (int i = 0; i < values.length; i++) {
                PositionalValue.bind(statement, i + 1, values[i]);
            }
            statement.addBatch();
            if (++size % ROWS_AT_ONCE == 0) {
                statement.executeBatch();
            }
        } catch (SQLException failure) {
            throw new SqlFailedException(sql, failure);
        }
    }

    /** Sends what is left; the batch is empty afterwards. */
    public void execute() {
        if (size == 0) {
            return;
        }
        try (PreparedStatement finished = statement) {
            finished.executeBatch();
            size = 0;
        } catch (SQLException failure) {
            throw new SqlFailedException(sql, failure);
        }
    }
}
