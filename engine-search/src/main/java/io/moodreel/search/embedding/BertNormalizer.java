package io.moodreel.search.embedding;

import java.text.Normalizer;

/**
 * Makes a text what BERT's uncased models were trained on: without control characters and accents, in lower case, with
 * spaces around Chinese characters (Devlin et al. 2018, {@code BasicTokenizer}). Stateless.
 */
final class BertNormalizer {

    private static final int REPLACEMENT = 0xFFFD;

    private BertNormalizer() {}

    static String normalize(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> addClean(character, clean));
        StringBuilder plain = new StringBuilder(clean.length());
        decomposed(clean)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> plain.appendCodePoint(Character.toLowerCase(character)));
        return plain.toString();
    }

    /** Whether BERT makes the character a word of its own: punctuation, and every ASCII symbol. */
    static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static void addClean(int character, StringBuilder clean) {
        if (isSpace(character)) {
            clean.append(' ');
            return;
        }
        if (character == 0 || character == REPLACEMENT || isControl(character)) {
            return;
        }
        if (isChinese(character)) {
            clean.append(' ').appendCodePoint(character).append(' ');
            return;
        }
        clean.appendCodePoint(character);
    }

    private static CharSequence decomposed(CharSequence text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Unicode's separators and three of its control characters; the others are not spaces but nothing. */
    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The blocks that BERT takes for Chinese; Japanese and Korean letters are not among them. */
    private static boolean isChinese(int character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3400 && character <= 0x4DBF
                || character >= 0x20000 && character <= 0x2A6DF
                || character >= 0x2A700 && character <= 0x2B81F
                || character >= 0x2B920 && character <= 0x2CEAF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x2F800 && character <= 0x2FA1F;
    }
}
