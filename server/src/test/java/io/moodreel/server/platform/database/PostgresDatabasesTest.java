package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a PostgreSQL database is opened, and what is said when it cannot be. */
class PostgresDatabasesTest {
    private static final TestPostgres SERVER = TestPostgres.shared();

    @BeforeAll
    static void makeUsersAndDatabases() {
        SERVER.execute("CREATE ROLE locked LOGIN PASSWORD 'secret'");
        SERVER.execute("CREATE ROLE banned LOGIN");
        SERVER.execute("CREATE ROLE guest LOGIN");
        SERVER.execute("CREATE DATABASE opening OWNER locked");
        SERVER.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc");
        SERVER.createMigrated("foreign_tables");
    }

    @AfterAll
    static void dropThem() {
        for (String database : new String[] {"opening", "latin", "foreign_tables"}) {
            SERVER.drop(database);
        }
        SERVER.execute("DROP ROLE locked, banned, guest");
    }

    private static void refused(String url, String... parts) {
        assertThatThrownBy(() -> PostgresDatabases.open(url).close())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContainingAll(parts)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("guess");
    }

    private static String setting(Handle handle, String name) {
        return handle.createQuery("SHOW " + name).mapTo(String.class).one();
    }

    @Test
    void ownerWithPassword_getsAMigratedDatabase_withReadersThatSeeOneState() {
        try (Database database = PostgresDatabases.open(SERVER.url("locked:secret", "opening"))) {
            assertThat(database.<String, RuntimeException>read(handle ->
                            setting(handle, "transaction_isolation") + setting(handle, "transaction_read_only")))
                    .isEqualTo("repeatable readon");
            assertThat(database.<Long, RuntimeException>read(handle -> Counters.current(handle, "title")))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "remote_apply"})
    void commit_waitsForTheDisk_orForAsMuchAsTheOperatorWants(String wanted) {
        assertThat(synchronousCommit(wanted)).isEqualTo(wanted);
        assertThat(synchronousCommit("off")).isEqualTo("on");
    }

    private static String synchronousCommit(String configured) {
        SERVER.execute("ALTER DATABASE foreign_tables SET synchronous_commit = " + configured);
        try (Database database = PostgresDatabases.open(SERVER.url("foreign_tables"))) {
            return database.write(handle -> setting(handle, "synchronous_commit"));
        } finally {
            SERVER.execute("ALTER DATABASE foreign_tables RESET synchronous_commit");
        }
    }

    @Test
    void wrongPassword_isToldWithoutIt() {
        refused(SERVER.url("locked:guess", "opening"), "does not accept the password of user \"locked\"");
    }

    @Test
    void userWhoIsNotLetIn_isTold() {
        refused(SERVER.url("banned", "opening"), "does not let user \"banned\" in", "pg_hba.conf");
    }

    @Test
    void missingDatabase_isToldWithHowToMakeIt() {
        refused(
                SERVER.url("nowhere"),
                "has no database \"nowhere\"",
                "createdb -O moodreel -T template0 -E UTF8 nowhere");
    }

    @Test
    void userWithoutRights_isToldWithHowToGiveThem() {
        refused(
                SERVER.url("guest", "opening"),
                "User \"guest\" has not the right",
                "ALTER DATABASE \"opening\" OWNER TO \"guest\"");
    }

    @Test
    void serverThatIsNotThere_isToldWithItsAddress() {
        refused("postgresql://moodreel:secret@127.0.0.1:1/films", "The database server 127.0.0.1:1 cannot be reached");
    }

    @Test
    void unknownHost_isToldWithItsName() {
        refused(
                "postgresql://moodreel:secret@no.such.host.invalid/films",
                "no.such.host.invalid:5432 cannot be reached");
    }

    @Test
    void databaseThatIsNotUnicode_isRefused() {
        refused(SERVER.url("latin"), "encoded in LATIN1", "createdb -T template0 -E UTF8 latin");
    }

    @Test
    void databaseOfSomebodyElse_isRefused() {
        SERVER.execute("CREATE DATABASE theirs");
        try (Database ours = PostgresDatabases.open(SERVER.url("theirs"))) {
            ours.change(handle -> handle.execute("DROP TABLE flyway_schema_history"));
        }
        refused(SERVER.url("theirs"), "holds tables that are not Moodreel's");
        SERVER.drop("theirs");
    }

    @Test
    void oldServer_isRefusedWithTheVersionThatIsNeeded() {
        PostgresAddress address = PostgresAddress.parse("postgresql://moodreel:secret@db/films");

        assertThat(PostgresProblem.tooOld(address, "11.22", PostgresDatabases.OLDEST_VERSION))
                .hasMessage("The server db:5432 is PostgreSQL 11.22; Moodreel needs 15 or newer. Upgrade it.");
    }
}
