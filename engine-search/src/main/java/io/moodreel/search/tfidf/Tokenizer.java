package io.moodreel.search.tfidf;

import java.util.Locale;

/**
 * Cuts a text into the tokens of scikit-learn's {@code TfidfVectorizer(stop_words="english")}: lower-case, every match
 * of {@code \b\w\w+\b}, without the English stop words. Stateless, safe for any thread.
 *
 * <p>{@code \w} is Python's, not Java's: {@code str.isalnum()} or the underscore, which is Unicode's letters (L*) and
 * numbers (N*). Combining marks are no word characters, so Devanagari vowel signs and decomposed accents end a token;
 * {@link java.util.regex.Pattern#UNICODE_CHARACTER_CLASS} would keep them, hence a scanner of our own. Since {@code
 * \w\w+} is greedy between boundaries, its matches are the runs of two or more word characters (code points).
 */
final class Tokenizer {

    private Tokenizer() {}

    static void forEachToken(String text, TokenConsumer consumer) {
        char[] lowered = text.toLowerCase(Locale.ROOT).toCharArray();
        int position = 0;
        while (position < lowered.length) {
            int start = skipToWord(lowered, position);
            int end = endOfWord(lowered, start);
            if (isLongerThanOneCharacter(lowered, start, end) && !StopWords.contains(lowered, start, end)) {
                consumer.token(lowered, start, end);
            }
            position = end;
        }
    }

    private static int skipToWord(char[] text, int from) {
        int position = from;
        while (position < text.length) {
            int character = Character.codePointAt(text, position);
            if (isWordCharacter(character)) {
                return position;
            }
            position += Character.charCount(character);
        }
        return position;
    }

    private static int endOfWord(char[] text, int from) {
        int position = from;
        while (position < text.length) {
            int character = Character.codePointAt(text, position);
            if (!isWordCharacter(character)) {
                return position;
            }
            position += Character.charCount(character);
        }
        return position;
    }

    private static boolean isLongerThanOneCharacter(char[] text, int start, int end) {
        return start < end && end - start > Character.charCount(Character.codePointAt(text, start));
    }

    static boolean isWordCharacter(int character) {
        if (character < 128) {
            return (character >= 'a' && character <= 'z')
                    || (character >= '0' && character <= '9')
                    || (character >= 'A' && character <= 'Z')
                    || character == '_';
        }
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
