package io.moodreel.server.platform.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date with the SQL under {@code db/migration}. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource source, SqlDialect dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(dialect.migrations().toArray(String[]::new))
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
    }
}
