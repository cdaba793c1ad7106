package io.moodreel.server.accounts.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param to the address as it is registered
 * @param kind which of our texts
 * @param words what stands in the text's places: {@code name}, {@code link}, …
 * @param unsubscribe where one POST ends letters of this kind; null for those that nobody can do without
 */
public record Letter(String to, Kind kind, Map<String, String> words, @Nullable String unsubscribe) {
    public Letter {
        words = Map.copyOf(words);
    }

    /** A letter that comes with what somebody did. */
    public Letter(String to, Kind kind, Map<String, String> words) {
        this(to, kind, words, null);
    }

    /** Our texts; each is a resource of that name under {@code mail}. */
    public enum Kind {
        VERIFY,
        ALREADY_REGISTERED,
        RESET_PASSWORD,
        CONFIRM_EMAIL,
        EMAIL_CHANGED,
        PASSWORD_CHANGED,
        WEEKLY_PICKS,
        WATCHLIST_AVAILABLE;

        String resource() {
            return "/mail/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        }
    }

    @Override
    public String toString() {
        return "Letter[kind=" + kind + "]";
    }
}
