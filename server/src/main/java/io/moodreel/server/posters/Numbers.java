package io.moodreel.server.posters;

/** Writes numbers the short way SVG allows: one decimal, no trailing zero, no leading zero. */
final class Numbers {

    private Numbers() {}

    static String text(double value) {
        return append(new StringBuilder(8), value).toString();
    }

    static StringBuilder append(StringBuilder out, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        if (tenths >= 10 || tenths == 0) {
            out.append(tenths / 10);
        }
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
        return out;
    }

    /** Appends with a space before it only where the number would run into what stands there. */
    static void appendSeparated(StringBuilder out, double value) {
        int at = out.length();
        append(out, value);
        boolean afterNumber = at > 0 && (Character.isDigit(out.charAt(at - 1)) || out.charAt(at - 1) == '.');
        if (afterNumber && out.charAt(at) != '-') {
            out.insert(at, ' ');
        }
    }
}
