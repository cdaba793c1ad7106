package io.moodreel.server.posters;

import java.text.Normalizer;

/** Makes any text fit to be drawn and fit to stand in XML. */
final class Text {

    private static final int LONGEST = 300;
    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /** One line without control characters, lone surrogates, bidirectional overrides or more than 300 characters. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().limit(4L * LONGEST).forEach(codePoint -> appendClean(out, codePoint));
        String composed = Normalizer.normalize(out, Normalizer.Form.NFC).strip();
        if (composed.codePointCount(0, composed.length()) <= LONGEST) {
            return composed;
        }
        return composed.substring(0, composed.offsetByCodePoints(0, LONGEST - 1))
                        .strip()
                + '…';
    }

    private static void appendClean(StringBuilder out, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
            case Character.SURROGATE -> out.append(REPLACEMENT);
            case Character.FORMAT -> {
                if (codePoint == 0x200C || codePoint == 0x200D) {
                    out.append((char) codePoint);
                }
            }
            default -> out.appendCodePoint(codePoint);
        }
    }

    /** Straight quotes turned, three dots joined, as a typesetter would. */
    static String typographic(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean opens = i == 0 || " (-–—“‘".indexOf(text.charAt(i - 1)) >= 0;
            switch (each) {
                case '\'' -> out.append(opens && text.indexOf('\'', i + 1) > 0 ? '‘' : '’');
                case '"' -> out.append(opens ? '“' : '”');
                default -> out.append(each);
            }
        }
        return out.toString().replace("...", "…");
    }

    /** Escapes for element content and for attributes in either kind of quotes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(each);
            }
        }
        return out.toString();
    }
}
