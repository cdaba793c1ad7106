package io.moodreel.search.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes spellings equal that a person would call the same, before text is cut into words: "Amélie" and "Amelie",
 * "Ocean's" and "Oceans", "Pride &amp; Prejudice" and "Pride and Prejudice". Used alike for titles and queries; takes
 * time in proportion to the text, whatever it holds.
 */
final class TextFolding {

    /** The typewriter's and the typographer's, accents and primes used in their place, the full-width one. */
    private static final String APOSTROPHES = "'\u2019\u2018\u02BC`\u00B4\u2032\uFF07";

    /** Accents of Latin, Greek, Cyrillic. Indic vowel signs lie elsewhere and stay: they are letters in all but name. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private TextFolding() {}

    static String fold(String text) {
        String plain = withoutAccents(text);
        StringBuilder folded = new StringBuilder(plain.length() + 8);
        int position = 0;
        while (position < plain.length()) {
            int character = plain.codePointAt(position);
            append(folded, plain, position, character);
            position += Character.charCount(character);
        }
        return folded.toString();
    }

    /** Whether the character is an apostrophe with a letter or digit on both sides. */
    static boolean isApostropheInWord(String text, int position) {
        return position > 0
                && position + 1 < text.length()
                && isApostrophe(text.charAt(position))
                && Character.isLetterOrDigit(text.charAt(position - 1))
                && Character.isLetterOrDigit(text.charAt(position + 1));
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    private static void append(StringBuilder folded, String text, int position, int character) {
        if (isApostropheInWord(text, position) || isCommaInNumber(text, position)) {
            return;
        }
        switch (character) {
            case '&', '\uFF06' -> folded.append(" and ");
            // A final sigma is the same letter; lower-casing would not make it so.
            case 'ς' -> folded.append('σ');
            // Unicode's word rules would join what stands around these: "Face_Off", "Alien:Covenant", "E.T.".
            case '_', ':' -> folded.append(' ');
            case '.' -> folded.append(isInNumber(text, position) ? '.' : ' ');
            default -> folded.appendCodePoint(isUnpairedSurrogate(character) ? ' ' : character);
        }
    }

    private static boolean isCommaInNumber(String text, int position) {
        return text.charAt(position) == ',' && isInNumber(text, position);
    }

    private static boolean isInNumber(String text, int position) {
        return position > 0
                && position + 1 < text.length()
                && Character.isDigit(text.charAt(position - 1))
                && Character.isDigit(text.charAt(position + 1));
    }

    private static boolean isUnpairedSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
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
