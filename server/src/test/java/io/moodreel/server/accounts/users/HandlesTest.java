package io.moodreel.server.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {
    private static String from(String email, String... taken) {
        return Handles.from(EmailAddress.parse(email).orElseThrow(), Set.of(taken)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada.Lovelace+films@example.org, ada-lovelace-films",
        "Amélie@example.org, amelie",
        "नीलम@example.org, viewer",
        "__x__@example.org, x",
        "local@example.org, local2",
        "abcdefghijklmnopqrstuvwxyz0123456789@example.org, abcdefghijklmnopqrstuvwxyz"
    })
    void handle_isMadeOfTheAddress(String email, String handle) {
        assertThat(from(email)).isEqualTo(handle);
        assertThat(Handles.objection(handle)).isEmpty();
    }

    @Test
    void takenHandle_getsANumber() {
        assertThat(from("ada@example.org", "ada", "ada2")).isEqualTo("ada3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada",
                "a_b",
                "a.b",
                "../x",
                "-a",
                "a-",
                "a b",
                "é",
                "local",
                "a\u0000",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void whatWouldBreakAFileName_isRefused(String handle) {
        assertThat(Handles.objection(handle)).isPresent();
    }
}
