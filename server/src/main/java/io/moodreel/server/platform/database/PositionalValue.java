package io.moodreel.server.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A number, string, byte array or null in its place in a statement. */
final class PositionalValue {
    private PositionalValue() {}

    static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(position, TextWithoutNul.of(text));
            return;
        }
        statement.setObject(position, value);
    }
}
