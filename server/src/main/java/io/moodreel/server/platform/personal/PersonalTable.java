package io.moodreel.server.platform.personal;

/**
 * A table with rows about people.
 *
 * @param table its name in the database, and of its files in an export
 * @param export a SELECT of the rows about the person {@code :user}, with the columns to hand out: what they gave, what
 *     was noted about them, never a secret. Columns named {@code *_at} are epoch milliseconds and told as ISO-8601
 * @param erase a statement after which nothing in the table is about the person {@code :user}
 */
public record PersonalTable(String table, String export, String erase) {
    /** A table with a column {@code user_id}, whose rows go away with the person. */
    public static PersonalTable ownedBy(String table, String columns) {
        return new PersonalTable(
                table,
                "SELECT " + columns + " FROM " + table + " WHERE user_id = :user",
                "DELETE FROM " + table + " WHERE user_id = :user");
    }
}
