package io.moodreel.server.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(new CommonPasswords());
    private final List<String> own = List.of("ada.lovelace@example.org", "ada.lovelace", "Ada Lovelace");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "q8#Lm2!x",
                "पासवर्ड है यह",
                "🔑🔒🔓🗝🧷📎✂🪡",
                "        and spaces",
                "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007"
            })
    void anythingUnusualOfEightCharacters_isTaken(String password) {
        assertThat(rules.objection(password, own)).isEmpty();
    }

    @Test
    void length_isCountedInCharactersAsPeopleType() {
        assertThat(rules.objection("🔑🔒🔓🗝🧷📎✂", own)).contains("must be 8 to 128 characters, was 7");
        assertThat(rules.objection("x7".repeat(64), own)).isEmpty();
        assertThat(rules.objection("x7".repeat(64) + "y", own)).contains("must be 8 to 128 characters, was 129");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "Password", "iloveyou", "1234567890", "qwertyuiop", "zzzzzzzzzz", "MOODREEL123"})
    void commonestPasswords_areRefused(String password) {
        assertThat(rules.objection(password, own).orElseThrow()).startsWith("is one of the commonest passwords");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.lovelace", "Ada.Lovelace1", "ada lovelace!!", "ada.lovelace@example.org"})
    void onesOwnNameWithAFewSigns_isRefused(String password) {
        assertThat(rules.objection(password, own).orElseThrow()).startsWith("must not be your address or name");
    }
}
