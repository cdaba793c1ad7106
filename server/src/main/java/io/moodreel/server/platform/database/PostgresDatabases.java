package io.moodreel.server.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.moodreel.server.platform.startup.StartupProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens a database on a PostgreSQL server: reading transactions that see one state and cannot write, one writing
 * connection, commits that wait for the disk.
 *
 * <p>A writer reads the newest committed state statement by statement (read committed): it has waited for its turn by
 * an advisory lock, and a snapshot taken before that wait would be older than what the writer before it left.
 */
final class PostgresDatabases {
    static final int OLDEST_VERSION = 15;

    private static final int READERS = 8;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    /** A server that vanished without a word is noticed after this; longer than any wait for the write lock. */
    private static final Duration SILENCE_TIMEOUT = Duration.ofSeconds(60);

    /** Never weaker than a commit on the disk, but as strong as the operator wants it, e.g. with standbys. */
    private static final String WRITER_SETTINGS =
            """
            SET lock_timeout = '30s';
            SET idle_in_transaction_session_timeout = '60s';
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') IN ('off', 'local')
            """;

    private PostgresDatabases() {}

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws StartupProblem if the URL is malformed, or the database cannot be reached or used
     */
    static Database open(String url) {
        PostgresAddress address = PostgresAddress.parse(url);
        HikariDataSource writer = null;
        try {
            requireUsable(address);
            Migrations.run(source(address, Duration.ZERO), SqlDialect.POSTGRESQL);
            writer = new HikariDataSource(writer(address));
            return new Database(
                    SqlDialect.POSTGRESQL, address.toString(), new HikariDataSource(readers(address)), writer);
        } catch (RuntimeException | SQLException failure) {
            if (writer != null) {
                writer.close();
            }
            throw PostgresProblem.explain(address, failure);
        }
    }

    private static void requireUsable(PostgresAddress address) throws SQLException {
        try (Connection connection = source(address, SILENCE_TIMEOUT).getConnection();
                var statement = connection.createStatement();
                var encoding = statement.executeQuery("SHOW server_encoding")) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw PostgresProblem.tooOld(
                        address, connection.getMetaData().getDatabaseProductVersion(), OLDEST_VERSION);
            }
            encoding.next();
            if (!encoding.getString(1).equals("UTF8")) {
                throw PostgresProblem.notUnicode(address, encoding.getString(1));
            }
        }
    }

    private static HikariConfig writer(PostgresAddress address) {
        HikariConfig config = pool("writer", 1, address);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(WRITER_SETTINGS);
        return config;
    }

    private static HikariConfig readers(PostgresAddress address) {
        HikariConfig config = pool("readers", READERS, address);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setReadOnly(true);
        return config;
    }

    private static HikariConfig pool(String name, int connections, PostgresAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(address, SILENCE_TIMEOUT));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
        return config;
    }

    private static PGSimpleDataSource source(PostgresAddress address, Duration silenceTimeout) {
        return address.dataSource(Map.of(
                PGProperty.APPLICATION_NAME, "moodreel",
                PGProperty.CONNECT_TIMEOUT, Long.toString(CONNECT_TIMEOUT.toSeconds()),
                PGProperty.SOCKET_TIMEOUT, Long.toString(silenceTimeout.toSeconds()),
                PGProperty.TCP_KEEP_ALIVE, "true",
                PGProperty.REWRITE_BATCHED_INSERTS, "true"));
    }
}
