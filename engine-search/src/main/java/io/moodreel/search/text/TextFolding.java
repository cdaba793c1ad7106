package io.moodreel.search.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes spellings equal that a person would call the same, before text is cut into words: "Amélie" and "Amelie",
 * "Ocean's" and "Oceans", "Pride &amp; Prejudice" and "Pride and Prejudice". Used alike for titles and queries.
 */
final class TextFolding {

    /** The typewriter's and the typographer's, accents and primes used in their place, the full-width one. */
    static final String APOSTROPHES = "'\u2019\u2018\u02BC`\u00B4\u2032\uFF07";

    /** Accents of Latin, Greek, Cyrillic. Indic vowel signs lie elsewhere and stay: they are letters in all but name. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private TextFolding() {}

    static String fold(String text) {
        String plain = withoutAccents(text);
        StringBuilder folded = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (isApostropheInWord(plain, i)) {
                continue;
            }
            switch (character) {
                case '&', '\uFF06' -> folded.append(" and ");
                // A final sigma is the same letter; lower-casing would not make it so.
                case 'ς' -> folded.append('σ');
                default -> folded.append(character);
            }
        }
        return folded.toString();
    }

    private static boolean isApostropheInWord(String text, int position) {
        return APOSTROPHES.indexOf(text.charAt(position)) >= 0
                && position > 0
                && Character.isLetterOrDigit(text.charAt(position - 1))
                && position + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(position + 1));
    }

    private static String withoutAccents(String text) {
        if (text.chars().allMatch(character -> character < 128)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        // Composed again because Hangul syllables and voiced kana fall apart, too, and words are cut from whole ones.
        return Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
    }
}
