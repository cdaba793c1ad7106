package io.moodreel.server.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which two spellings of one title are equal, and by which lists are sorted. */
public final class TitleKey {
    // accents of Latin, Greek and Cyrillic only: vowel signs of Indian scripts carry meaning and stay
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final List<String> ARTICLES = List.of("the ", "an ", "a ");
    private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)");

    private TitleKey() {}

    /** Lower case, without accents, punctuation and leading English article; the title itself if nothing would remain. */
    public static String of(String title) {
        String simple = ofPlainWords(title);
        return simple != null ? simple : ofAny(title);
    }

    /**
     * The same for what most titles are – Latin letters, digits, single spaces – without any pattern, since a large
     * import asks for every row; null for every other title.
     */
    private static @Nullable String ofPlainWords(String title) {
        char before = ' ';
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && (c != ' ' || before == ' ')) {
                return null;
            }
            before = c;
        }
        if (before == ' ') {
            return null;
        }
        String key = title.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) {
            if (key.startsWith(article)) {
                return key.substring(article.length());
            }
        }
        return key;
    }

    private static String ofAny(String title) {
        String plain = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = SEPARATORS
                .matcher(APOSTROPHES.matcher(lower.replace("&", " and ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String key = ARTICLE.matcher(words).replaceFirst("");
        return key.isEmpty() ? title.strip().toLowerCase(Locale.ROOT) : key;
    }
}
