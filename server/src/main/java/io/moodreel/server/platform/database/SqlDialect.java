package io.moodreel.server.platform.database;

import java.util.Map;

/** Where the SQL under {@code db/migration} must differ: words that a migration writes as {@code ${name}}. */
enum SqlDialect {
    SQLITE(Map.of("binary_text", "TEXT", "without_rowid", "WITHOUT ROWID")),
    POSTGRESQL(Map.of("binary_text", "TEXT COLLATE \"C\"", "without_rowid", ""));

    private final Map<String, String> placeholders;

    SqlDialect(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    /**
     * {@code binary_text}: text that is sorted and compared by its bytes, for columns that lists are ordered by.
     * {@code without_rowid}: ends the definition of a table that is its own primary key's index.
     */
    Map<String, String> placeholders() {
        return placeholders;
    }
}
