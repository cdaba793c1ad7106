package io.moodreel.server.platform.database;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The few places where one SQL is not enough for both databases. */
enum SqlDialect {
    SQLITE(
            List.of("classpath:db/migration"),
            Map.of("binary_text", "TEXT", "bytes", "BLOB", "without_rowid", "WITHOUT ROWID"),
            ""),
    POSTGRESQL(
            List.of("classpath:db/migration", "classpath:db/postgresql"),
            Map.of("binary_text", "TEXT COLLATE \"C\"", "bytes", "BYTEA", "without_rowid", ""),
            // "moodreel" in ASCII; freed by the database when the transaction ends, however it ends
            "SELECT pg_advisory_xact_lock(x'6d6f6f647265656c'::bigint)");

    private final List<String> migrations;
    private final Map<String, String> placeholders;
    private final String writeLock;

    SqlDialect(List<String> migrations, Map<String, String> placeholders, String writeLock) {
        this.migrations = migrations;
        this.placeholders = placeholders;
        this.writeLock = writeLock;
    }

    /** Where the migrations are: those of both databases, and what only this one needs. */
    List<String> migrations() {
        return migrations;
    }

    /**
     * Words that a migration writes as {@code ${name}}. {@code binary_text}: text that is sorted and compared by its
     * bytes, for columns that lists are ordered by. {@code bytes}: bytes of any number. {@code without_rowid}: ends the definition of a table that is its
     * own primary key's index.
     */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** Teaches {@code jdbi} what this database cannot take as it comes. */
    Jdbi prepare(Jdbi jdbi) {
        return this == POSTGRESQL ? jdbi.registerArgument(new TextWithoutNul()) : jdbi;
    }

    /** What a writing transaction says first to be the only one; empty where the database sees to that itself. */
    String writeLock() {
        return writeLock;
    }
}
