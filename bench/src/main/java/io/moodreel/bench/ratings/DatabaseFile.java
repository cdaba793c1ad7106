package io.moodreel.bench.ratings;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the database of a data folder whose server has stopped. */
final class DatabaseFile {
    private final String url;

    DatabaseFile(Path data) {
        url = "jdbc:sqlite:" + data.resolve("moodreel.db");
    }

    /** What SQLite finds wrong with it, and references to rows that are not there. */
    List<String> damage() throws SQLException {
        List<String> damage = new ArrayList<>(texts("PRAGMA integrity_check"));
        damage.remove("ok");
        damage.addAll(texts("PRAGMA foreign_key_check"));
        return damage;
    }

    /** How many titles have more than one rating of one rater. */
    List<String> doubled() throws SQLException {
        return texts("SELECT rater_id || ' ' || title_id FROM ratings GROUP BY rater_id, title_id HAVING COUNT(*) > 1");
    }

    /** How often the person of that address is noted to have rated each title. */
    Map<Long, Long> timesRated(String email) throws SQLException {
        Map<Long, Long> times = new HashMap<>();
        for (String row :
                texts("SELECT i.title_id || ' ' || COUNT(*) FROM interactions i JOIN users u ON u.id = i.user_id"
                        + " WHERE i.kind = 'rate' AND u.email = '" + email + "' GROUP BY i.title_id")) {
            String[] parts = row.split(" ");
            times.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        return times;
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
