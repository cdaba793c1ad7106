package io.moodreel.server.accounts.users;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Short unique names of accounts. They become parts of session ids ({@code <handle>_<video>_<time>}) and of file names,
 * hence ASCII letters, digits and hyphens: no underscore, no dot, no slash.
 */
public final class Handles {
    /** The account of single-user mode. */
    public static final String LOCAL = "local";

    private static final Pattern VALID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?");
    private static final int LONGEST_BASE = 26;
    private static final String FALLBACK = "viewer";

    private Handles() {}

    /** The rule the text breaks; empty when it may be a handle. */
    public static Optional<String> objection(String text) {
        if (!isWellFormed(text)) {
            return Optional.of(
                    "must be 1 to 32 lower-case letters a-z, digits and hyphens, with no hyphen at either end");
        }
        return text.equals(LOCAL) ? Optional.of("must be another word than \"local\"") : Optional.empty();
    }

    static boolean isWellFormed(String text) {
        return VALID.matcher(text).matches();
    }

    /** A handle from what comes before the {@code @}, with the first number that makes it unique. */
    static String from(EmailAddress email, Predicate<String> taken) {
        String base = base(email.localPart());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + number)
                .filter(handle -> !handle.equals(LOCAL) && !taken.test(handle))
                .findFirst()
                .orElseThrow();
    }

    private static String base(String localPart) {
        String plain = Normalizer.normalize(localPart, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_BASE)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? FALLBACK : cut;
    }
}
