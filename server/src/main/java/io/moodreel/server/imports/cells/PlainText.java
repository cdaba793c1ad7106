package io.moodreel.server.imports.cells;

import java.util.regex.Pattern;

/** Text that every database and page can hold. */
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** Without surrounding blanks; control characters but line breaks, and halves of code points, become blanks. */
    public static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isForeign(text, index)) {
                return cleaned(text);
            }
        }
        return text.strip();
    }

    /** With one blank where there were line breaks or several blanks; {@code text} has none at its ends. */
    public static String onOneLine(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '\n' || c == '\r' || (c == ' ' && text.charAt(index - 1) == ' ')) {
                return BLANKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (isForeign(text, index)) {
                clean.setCharAt(index, ' ');
            }
        }
        return clean.toString().strip();
    }

    private static boolean isForeign(String text, int index) {
        char c = text.charAt(index);
        if (c < ' ') {
            return c != '\n' && c != '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= 0x7f && c < 0xa0;
    }
}
