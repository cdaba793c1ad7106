package io.moodreel.server.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything imports have left in a data folder, to be compared with another's.
 *
 * @param rows of all tables that imports write, each as text, in the order of their keys
 * @param jobs number, kind, state, summary and error of every job
 * @param rejects the files of rejected rows by name
 * @param damage what SQLite finds wrong with the file, and references to rows that are not there
 */
record ImportedData(
        Map<String, List<String>> rows, List<String> jobs, Map<String, String> rejects, List<String> damage) {
    private static final List<String> TABLES = List.of(
            "titles ORDER BY id",
            "title_ids ORDER BY type, scheme, value",
            "raters ORDER BY id",
            "ratings ORDER BY id",
            "counters ORDER BY name");

    static ImportedData in(Path folder) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("moodreel.db"));
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : TABLES) {
                rows.put(table, lines(statement, "SELECT * FROM " + table));
            }
            List<String> damage = lines(statement, "PRAGMA integrity_check");
            damage.remove("ok");
            damage.addAll(lines(statement, "PRAGMA foreign_key_check"));
            return new ImportedData(
                    rows,
                    lines(statement, "SELECT id, kind, state, summary, error FROM jobs ORDER BY id"),
                    rejects(folder),
                    damage);
        }
    }

    private static List<String> lines(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(comparable(String.valueOf(result.getString(column))));
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        }
    }

    /** The members of a JSON object stand in an order that differs from process to process and means nothing. */
    private static String comparable(String cell) {
        if (!cell.startsWith("{\"") || cell.contains("sentence")) {
            return cell;
        }
        return Stream.of(cell.substring(1, cell.length() - 1).split(","))
                .sorted()
                .toList()
                .toString();
    }

    private static Map<String, String> rejects(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> rejects = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("import-rejects")) {
                    rejects.put(name, Files.readString(file));
                }
            }
            return rejects;
        }
    }
}
