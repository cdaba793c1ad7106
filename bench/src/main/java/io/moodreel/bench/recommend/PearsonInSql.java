package io.moodreel.bench.recommend;

import io.moodreel.recommend.data.Interactions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** The contract's formula as one query on PostgreSQL, over a temporary table with the indexes it wants. */
final class PearsonInSql implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 5_000;

    private static final String QUERY =
            """
            with mine as (select item, rating from moodreel_bench where person = ?),
              neighbours as (
                select other.person, corr(mine.rating, other.rating) as likeness
                from mine join moodreel_bench other using (item)
                where other.person <> ?
                group by other.person
                having count(*) >= 3 and corr(mine.rating, other.rating) > 0.3)
            select rated.item, (sum(likeness * rated.rating) / sum(likeness))::real as prediction, count(*) as raters
            from neighbours join moodreel_bench rated using (person)
            where not exists (select 1 from mine where mine.item = rated.item)
            group by rated.item
            order by prediction desc, raters desc, rated.item
            limit 10""";

    private final Connection connection;
    private final PreparedStatement query;

    PearsonInSql(String address, Interactions interactions) throws SQLException {
        connection = DriverManager.getConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table moodreel_bench (person integer, item integer, rating real)");
        }
        fill(interactions);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create unique index on moodreel_bench (person, item) include (rating)");
            statement.execute("create index on moodreel_bench (item, person) include (rating)");
            statement.execute("analyze moodreel_bench");
        }
        query = connection.prepareStatement(QUERY);
    }

    private void fill(Interactions interactions) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into moodreel_bench values (?, ?, ?)")) {
            for (int user = 0; user < interactions.userCount(); user++) {
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    insert.setInt(1, user);
                    insert.setInt(2, interactions.item(entry));
                    insert.setFloat(3, interactions.rating(entry));
                    insert.addBatch();
                    if (entry % ROWS_AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Items, best first. */
    int[] tenBest(int user) throws SQLException {
        query.setInt(1, user);
        query.setInt(2, user);
        int[] items = new int[10];
        int count = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                items[count++] = rows.getInt(1);
            }
        }
        return Arrays.copyOf(items, count);
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
