package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;

class PostgresAddressTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://anna:secret@db.example:5433/films, anna, secret, postgresql://anna@db.example:5433/films",
        "postgres://anna:secret@db.example/films, anna, secret, postgresql://anna@db.example:5432/films",
        "jdbc:postgresql://db.example/films?user=anna&password=secret, anna, secret, postgresql://anna@db.example:5432/films",
        "postgresql://anna:p%40ss%25+w@[::1]/films, anna, p@ss%+w, postgresql://anna@[::1]:5432/films",
        "postgresql://anna:p@s/s:w@db/films, anna, p@s/s:w, postgresql://anna@db:5432/films",
        "postgresql://anna@one:1/films, anna, , postgresql://anna@one:1/films"
    })
    void urlOfLibpqOrJdbc_isUnderstood_andPrintedWithoutPassword(
            String url, String user, String password, String printed) {
        PostgresAddress address = PostgresAddress.parse(url);

        var source = address.dataSource(Map.of());
        assertThat(source.getUser()).isEqualTo(user);
        assertThat(source.getPassword()).isEqualTo(password);
        assertThat(address).hasToString(printed);
    }

    @Test
    void whatTheUrlSays_isStrongerThanOurWishes() throws Exception {
        var source = PostgresAddress.parse("postgresql://db/films?connectTimeout=7&sslmode=require")
                .dataSource(Map.of(PGProperty.CONNECT_TIMEOUT, "3", PGProperty.APPLICATION_NAME, "moodreel"));

        assertThat(source.getConnectTimeout()).isEqualTo(7);
        assertThat(source.getApplicationName()).isEqualTo("moodreel");
        assertThat(source.getProperty(PGProperty.SSL_MODE)).isEqualTo("require");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://anna:secret@db/films",
                "postgresql://anna:secret@db",
                "postgresql://anna:secret@db:port/films",
                "postgresql://anna:secret/films",
                "postgresql://anna:secret%@db/films",
                "postgresql:films?password=secret",
                "films"
            })
    void anythingElse_isRefusedWithTheForm_andWithoutItsPassword(String url) {
        assertThatThrownBy(() -> PostgresAddress.parse(url))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("MOODREEL_DATABASE_URL is")
                .hasMessageContaining("postgresql://user:password@host:5432/database")
                .hasMessageNotContaining("secret");
    }
}
