package io.moodreel.server.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two spellings of one title are equal, and by which lists are sorted. */
final class TitleKey {
    // accents of Latin, Greek and Cyrillic only: vowel signs of Indian scripts carry meaning and stay
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)");

    private TitleKey() {}

    /** Lower case, without accents, punctuation and leading English article; the title itself if nothing would remain. */
    static String of(String title) {
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
