package io.moodreel.server.accounts.mail;

import java.util.Locale;
import java.util.Map;

/**
 * A letter to one person.
 *
 * @param to the address as it is registered
 * @param kind which of our texts
 * @param words what stands in the text's places: {@code name}, {@code link}, …
 */
public record Letter(String to, Kind kind, Map<String, String> words) {
    public Letter {
        words = Map.copyOf(words);
    }

    /** Our texts; each is a resource of that name under {@code mail}. */
    public enum Kind {
        VERIFY,
        ALREADY_REGISTERED,
        RESET_PASSWORD,
        CONFIRM_EMAIL,
        EMAIL_CHANGED,
        PASSWORD_CHANGED;

        String resource() {
            return "/mail/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        }
    }

    @Override
    public String toString() {
        return "Letter[kind=" + kind + "]";
    }
}
