package io.moodreel.server.posters;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a title that stays in one line.
 *
 * @param spaced whether a space stands before it when it is not first in its line
 */
record Word(String text, boolean spaced) {

    /** Splits at spaces and, in scripts that are written without them, between characters. */
    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        for (String piece : text.split(" ")) {
            splitPiece(piece, words);
        }
        return words;
    }

    private static void splitPiece(String piece, List<Word> words) {
        boolean spaced = true;
        int start = 0;
        int at = 0;
        while (at < piece.length()) {
            int codePoint = piece.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean breakAfter = next < piece.length()
                    && standsAlone(codePoint)
                    && Character.isLetterOrDigit(piece.codePointAt(next));
            if (breakAfter) {
                words.add(new Word(piece.substring(start, next), spaced));
                spaced = false;
                start = next;
            }
            at = next;
        }
        if (start < piece.length()) {
            words.add(new Word(piece.substring(start), spaced));
        }
    }

    private static boolean standsAlone(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    static String join(List<Word> words) {
        StringBuilder line = new StringBuilder();
        for (Word word : words) {
            if (word.spaced() && !line.isEmpty()) {
                line.append(' ');
            }
            line.append(word.text());
        }
        return line.toString();
    }
}
