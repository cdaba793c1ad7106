package io.moodreel.server.accounts.users;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An e-mail address and the key by which two are the same.
 *
 * <p>The key is the address in Unicode normal form KC, folded to lower case, its domain in ASCII (IDNA): upper case,
 * full-width letters, ligatures and the dotless i make no second account. Letters of one script only may stand before
 * the {@code @} (the single-script level of Unicode Technical Standard 39), so a Cyrillic "а" among Latin letters is
 * refused. An address wholly in another script is another address, and harmless: letters go to the address as it was
 * registered, never to the one somebody typed later.
 *
 * @param text as it was given, without spaces around it; the domain in ASCII
 * @param key what must be unique
 */
public record EmailAddress(String text, String key) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    /** RFC 5322's dot-atom, with the letters of other scripts (RFC 6532). */
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9-]*[a-z][a-z0-9-]*");
    private static final String RULE = "must be an address such as name@example.org";

    /** The rule the text breaks; empty when it is an address. */
    public static Optional<String> objection(String text) {
        if (parse(text).isPresent()) {
            return Optional.empty();
        }
        int at = text.lastIndexOf('@');
        boolean mixed = at > 0 && scripts(normalised(text.substring(0, at))).size() > 1;
        return Optional.of(mixed ? "must not mix letters of several scripts before the @" : RULE);
    }

    /** Reads what somebody typed; empty when it is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        String foldedLocal = folded(normalised(local));
        Optional<String> domain = asciiDomain(text.substring(at + 1));
        if (domain.isEmpty()
                || local.length() > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(local).matches()
                || !LOCAL_PART.matcher(foldedLocal).matches()
                || scripts(foldedLocal).size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(local + "@" + domain.get(), foldedLocal + "@" + domain.get()));
    }

    /** What comes before the {@code @}. */
    String localPart() {
        return text.substring(0, text.lastIndexOf('@'));
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(folded(normalised(domain)), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Upper case first: it folds letters together that lower case alone keeps apart, such as ı and i. */
    private static String folded(String text) {
        return normalised(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static Set<Character.UnicodeScript> scripts(String text) {
        return text.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(script ->
                        script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
    }
}
