package io.moodreel.server.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the embedded database: write-ahead log, every commit synced to disk, foreign keys on, one writer.
 *
 * <p>Settings follow the SQLite manual: with {@code journal_mode=WAL} and {@code synchronous=FULL} a transaction is
 * durable when its commit returns, and readers never wait for the writer.
 */
public final class SqliteDatabases {
    private static final int READERS = 4;
    // filled by large imports only: SQLite takes pages as it needs them
    private static final int WRITER_CACHE_KIB = 64 * 1024;
    private static final int READER_CACHE_KIB = 2 * 1024;
    // 80 MB: pages that a large import changes again and again are copied back into the database seldom
    private static final int PAGES_BETWEEN_CHECKPOINTS = 20_000;
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

    private SqliteDatabases() {}

    /**
     * Opens the file, making it when absent, and brings its tables up to date.
     *
     * @throws StartupProblem if the file is no healthy database of ours or cannot be written
     */
    public static Database open(Path file) {
        HikariDataSource writer = null;
        try {
            requireWritable(file);
            requireHealthy(file);
            HikariConfig writing = pool("writer", 1, file, settings(WRITER_CACHE_KIB));
            writing.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
            writer = new HikariDataSource(writing);
            Migrations.run(writer, SqlDialect.SQLITE);
            HikariConfig readers = pool("readers", READERS, file, readingSettings());
            readers.setConnectionInitSql("PRAGMA query_only = true");
            return new Database(SqlDialect.SQLITE, file.toString(), new HikariDataSource(readers), writer);
        } catch (RuntimeException | SQLException e) {
            if (writer != null) {
                writer.close();
            }
            throw explain(file, e);
        }
    }

    /** SQLite would open a protected file for reading without a word, and fail at the first change. */
    private static void requireWritable(Path file) {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Path part = file.resolveSibling(file.getFileName() + suffix);
            if (Files.isRegularFile(part) && !Files.isWritable(part)) {
                throw new StartupProblem(
                        "The database file %s cannot be written. Give the user that runs Moodreel the right to, or choose another folder (--data DIR)."
                                .formatted(part));
            }
        }
    }

    private static void requireHealthy(Path file) throws SQLException {
        if (!Files.exists(file)) {
            return;
        }
        SQLiteDataSource source = new SQLiteDataSource(settings(READER_CACHE_KIB));
        source.setUrl("jdbc:sqlite:" + file);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                // touches the header and the schema of every table; a full check would read the whole file
                var result = statement.executeQuery("SELECT COUNT(*) FROM sqlite_schema")) {
            result.next();
        }
    }

    private static SQLiteConfig settings(int pageCacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(BUSY_TIMEOUT.toMillis()));
        // a transaction that will write takes its lock at the start, so it cannot fail half way on another's commit
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-pageCacheKib);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static SQLiteConfig readingSettings() {
        SQLiteConfig config = settings(READER_CACHE_KIB);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        return config;
    }

    private static HikariConfig pool(String name, int connections, Path file, SQLiteConfig settings) {
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(Duration.ofMinutes(1).toMillis());
        return config;
    }

    private static StartupProblem explain(Path file, Exception failure) {
        if (failure instanceof StartupProblem problem) {
            return problem;
        }
        Optional<DiskTrouble> trouble = DatabaseDiskTrouble.behind(failure);
        if (trouble.isPresent()) {
            return new StartupProblem(
                    trouble.get().sentence(file, "start again, or choose another folder (--data DIR)"), failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return new StartupProblem(sentence(file, sqlite), failure);
            }
        }
        return new StartupProblem("The database %s cannot be used: %s".formatted(file, failure.getMessage()), failure);
    }

    private static String sentence(Path file, SQLiteException failure) {
        SQLiteErrorCode code = failure.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB) {
            return ("The database %s is damaged. Move it away and restore a backup, or start with an empty folder "
                            + "(--data DIR).")
                    .formatted(file);
        }
        return "The database %s cannot be opened (%s). Check that the folder can be written."
                .formatted(file, code.message);
    }
}
