package io.moodreel.server.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static String key(String text) {
        return EmailAddress.parse(text).orElseThrow().key();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG, ada@example.org",
        "' ada@example.org ', ada@example.org",
        "ＡＤＡ@ｅｘａｍｐｌｅ.org, ada@example.org",
        "adı@example.org, adi@example.org",
        "oﬃce@example.org, office@example.org",
        "straße@example.org, strasse@example.org",
        "ada@Bücher.example, ada@xn--bcher-kva.example",
        "ada@example。org, ada@example.org"
    })
    void addressesThatAreReadAlike_haveOneKey(String text, String key) {
        assertThat(key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'neil+films@mail.example.co.uk",
                "a@localhost",
                "नीलम@उदाहरण.भारत",
                "иван@пример.рф",
                "日本@example.org",
                "x_y-z.1@example.org"
            })
    void ordinaryAddresses_areTaken(String text) {
        assertThat(EmailAddress.parse(text)).isPresent();
        assertThat(EmailAddress.objection(text)).isEmpty();
    }

    @Test
    void lettersOfSeveralScripts_areRefused_withTheReason() {
        assertThat(EmailAddress.objection("p\u0430ypal@example.org"))
                .contains("must not mix letters of several scripts before the @");
    }

    @Test
    void addressWhollyOfAnotherScript_isAnotherAddress() {
        assertThat(key("\u0430\u0441\u0435@example.org")).isNotEqualTo(key("ace@example.org"));
    }

    @Test
    void addressIsKeptAsTyped_withItsDomainInAscii() {
        assertThat(EmailAddress.parse("Ada@Bücher.example").orElseThrow().text())
                .isEqualTo("Ada@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@",
                "a@",
                "@b",
                "a@b@c.org",
                "a..b@c.org",
                "a.@c.org",
                "a b@c.org",
                "a@c d.org",
                "a@1.2.3.4",
                "\"a\"@c.org",
                "a@.org",
                "a@c..org"
            })
    void whatIsNone_isRefused(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThat(EmailAddress.objection(text)).contains("must be an address such as name@example.org");
    }

    @Test
    void tooLongOnes_areRefused() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse(
                        "a@" + "b".repeat(60) + ".".concat("c".repeat(60) + ".").repeat(4) + "org"))
                .isEmpty();
    }
}
