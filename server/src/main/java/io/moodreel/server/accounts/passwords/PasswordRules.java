package io.moodreel.server.accounts.passwords;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be a password (NIST SP 800-63B, ASVS 5 chapter 6.2): 8 to 128 characters of any kind, no composition rules,
 * but none of the commonest, and nothing anybody would guess who knows the account.
 */
@Singleton
public class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int SHORTEST_WORD = 4;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /**
     * The rule the password breaks; empty when it may be one.
     *
     * @param ownWords what everybody knows of the account: address, name, handle
     */
    public Optional<String> objection(String password, Collection<String> ownWords) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("must be " + SHORTEST + " to " + LONGEST + " characters, was " + length);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (common.contains(folded) || folded.chars().distinct().count() == 1) {
            return Optional.of("is one of the commonest passwords; choose another, such as four words of your own");
        }
        if (ownWords.stream().anyMatch(word -> isMostly(folded, word.toLowerCase(Locale.ROOT)))) {
            return Optional.of("must not be your address or name; choose another, such as four words of your own");
        }
        return Optional.empty();
    }

    /** Whether hardly anything is left of the password without the word. */
    private static boolean isMostly(String password, String word) {
        return word.length() >= SHORTEST_WORD
                && password.contains(word)
                && password.length() - word.length() < SHORTEST_WORD;
    }
}
