package io.moodreel.server.platform.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Rows for many values of a column, or of several, asked for a few hundred at a time with one prepared statement.
 *
 * <p>For imports, see {@link RowBatch}. Used by one thread inside one transaction.
 */
public final class RowLookup {
    private static final int VALUES_AT_ONCE = 250;
    private static final String WANTED = "<wanted>";

    /** What becomes of a found row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private final Handle handle;
    private final String sql;
    private final Object[] fixed;

    /**
     * @param sql with {@code <wanted>} where the values stand: {@code … WHERE type = ? AND value IN (<wanted>)}, or for
     *     several columns {@code … JOIN (VALUES <wanted>) AS wanted ON title_key = column1 AND year = column2}
     * @param fixed values of the question marks before it
     */
    public RowLookup(Handle handle, String sql, Object... fixed) {
        this.handle = handle;
        this.sql = sql;
        this.fixed = fixed;
    }

    /** Gives every row that has one of {@code values}, in no particular order; of several columns each is a list. */
    public void find(Collection<?> values, Reader reader) {
        List<?> distinct = List.copyOf(new LinkedHashSet<>(values));
        if (distinct.isEmpty()) {
            return;
        }
        int width = Math.min(VALUES_AT_ONCE, distinct.size());
        String whole = sql.replace(WANTED, String.join(", ", Collections.nCopies(width, form(distinct.getFirst()))));
        try (PreparedStatement statement = handle.getConnection().prepareStatement(whole)) {
            for (int i = 0; i < fixed.length; i++) {
                PositionalValue.bind(statement, i + 1, fixed[i]);
            }
            for (int from = 0; from < distinct.size(); from += width) {
                int position = fixed.length;
                for (int i = 0; i < width; i++) {
                    // a last part that is shorter asks for its last value again
                    Object value = distinct.get(Math.min(from + i, distinct.size() - 1));
                    for (Object part : value instanceof List<?> parts ? parts : List.of(value)) {
                        PositionalValue.bind(statement, ++position, part);
                    }
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            }
        } catch (SQLException failure) {
            throw new SqlFailedException(whole, failure);
        }
    }

    private static String form(Object value) {
        return value instanceof List<?> parts
                ? "(" + String.join(", ", Collections.nCopies(parts.size(), "?")) + ")"
                : "?";
    }
}
