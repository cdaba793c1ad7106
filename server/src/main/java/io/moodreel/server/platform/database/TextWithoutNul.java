package io.moodreel.server.platform.database;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Text for PostgreSQL, which cannot hold NUL characters and fails on them. A replacement character stands for each, so
 * that whoever asks for such a text finds nothing, as in a database that could hold it.
 */
final class TextWithoutNul extends AbstractArgumentFactory<String> {
    TextWithoutNul() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        String storable = of(value);
        return (position, statement, context) -> statement.setString(position, storable);
    }

    static String of(String text) {
        return text.replace('\u0000', '\ufffd');
    }
}
