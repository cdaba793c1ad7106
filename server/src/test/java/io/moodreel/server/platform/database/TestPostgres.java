package io.moodreel.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of the tests' own: on a free loopback port, with a folder that goes away with this process, and a
 * collation unlike the order of bytes, so that a test notices who relies on it.
 *
 * <p>Users: {@code moodreel} may do all without a password, {@code locked} needs the password {@code secret},
 * {@code banned} is not let in. Everything about a server is in its folder, so that test classes of different class
 * loaders – Quarkus has its own – can share one.
 */
public final class TestPostgres {
    private static final String SHARED = "moodreel.test.postgres";
    private static final String TEMPLATE = "migrated";
    private static final int NOBODY = 65534;
    private static final long SECONDS_TO_START = 60;
    private static final long SECONDS_TO_STOP = 60;
    private static final String USERS =
            """
            host all locked 127.0.0.1/32 scram-sha-256
            host all banned 127.0.0.1/32 reject
            host all all    127.0.0.1/32 trust
            """;
    /** Ends with our process however that ends: then its standard input is closed. */
    private static final String UNTIL_TOLD = "\"$@\" & read -r _; kill -INT $!; wait";

    private final Path folder;

    private TestPostgres(Path folder) {
        this.folder = folder;
    }

    /** The server that all tests of this process share, running and with a migrated template. */
    public static TestPostgres shared() {
        synchronized (System.getProperties()) {
            String running = System.getProperty(SHARED);
            if (running != null) {
                return in(Path.of(running));
            }
            TestPostgres made = make();
            made.start();
            made.migrateTemplate();
            System.setProperty(SHARED, made.folder().toString());
            return made;
        }
    }

    /** A server for a test that stops and starts it; not started yet. */
    public static TestPostgres make() {
        try {
            Path folder = Files.createTempDirectory("moodreel-postgres");
            TestFolders.deleteAtExit(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path programs = PostgresPrograms.find(folder.resolve("programs"));
            Files.writeString(folder.resolve("bin"), programs.toString());
            Files.writeString(folder.resolve("port"), Integer.toString(freePort()));
            TestPostgres made = new TestPostgres(folder);
            made.initialise();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server that {@link #make} made in the folder, maybe called from elsewhere. */
    public static TestPostgres in(Path folder) {
        return new TestPostgres(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Returns once it takes connections. */
    public void start() {
        try {
            List<String> command = unprivileged("sh", "-c", UNTIL_TOLD, "sh");
            command.addAll(
                    List.of(program("postgres"), "-D", data(), "-p", read("port"), "-c", "listen_addresses=127.0.0.1"));
            command.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=200"));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS_TO_START).toNanos();
            while (!answers()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("PostgreSQL did not start: " + read("log"));
                }
                pause();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every connection and the server; returns once it is gone. */
    public void stop() {
        Path pidFile = Path.of(data(), "postmaster.pid");
        try {
            run(List.of("kill", "-INT", Files.readAllLines(pidFile).getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the last thing it does; its process may stay as a zombie until the shell that waits for our word looks
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS_TO_STOP).toNanos();
        while (Files.exists(pidFile)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not stop: " + read("log"));
            }
            pause();
        }
    }

    /** Where the database is, for its owner {@code moodreel}. */
    public String url(String database) {
        return url("moodreel", database);
    }

    /** The same for somebody else, maybe with ":password". */
    public String url(String credentials, String database) {
        return "postgresql://%s@127.0.0.1:%s/%s".formatted(credentials, read("port"), database);
    }

    /** A copy of a database to which nobody is connected. */
    public void copy(String database, String copy) {
        execute("CREATE DATABASE %s TEMPLATE %s".formatted(copy, database));
    }

    /** A migrated database without titles. */
    public void createMigrated(String database) {
        copy(TEMPLATE, database);
    }

    public void drop(String database) {
        execute("DROP DATABASE %s WITH (FORCE)".formatted(database));
    }

    /** Runs SQL as the server's owner, outside of all test databases. */
    public void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrateTemplate() {
        execute("CREATE DATABASE " + TEMPLATE);
        PostgresDatabases.open(url(TEMPLATE)).close();
    }

    private void initialise() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        if (isRoot()) {
            Files.setAttribute(data, "unix:uid", NOBODY);
        }
        List<String> command = unprivileged(program("initdb"), "-D", data(), "-U", "moodreel", "-A", "trust", "-N");
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US"));
        run(command);
        Files.writeString(Path.of(data(), "pg_hba.conf"), USERS);
    }

    /** PostgreSQL refuses to run as root, as builds in containers do. */
    private static List<String> unprivileged(String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            String user = Integer.toString(NOBODY);
            whole.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(List<String> command) throws IOException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        int status = process.onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
        if (status != 0) {
            throw new IllegalStateException(command.getFirst() + " failed: " + read("log"));
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    private boolean answers() {
        try {
            connect().close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        // not by the DriverManager, which looks for drivers in one class loader only
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:%s/postgres?user=moodreel".formatted(read("port")));
        return source.getConnection();
    }

    private String program(String name) {
        return Path.of(read("bin"), name).toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
