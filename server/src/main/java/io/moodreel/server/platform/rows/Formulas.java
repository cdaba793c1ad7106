package io.moodreel.server.platform.rows;

/** Keeps texts of others from being run by the spreadsheet that opens a CSV (OWASP, CSV injection). */
public final class Formulas {
    private static final String SIGNS = "=+-@\t\r";

    private Formulas() {}

    /** The text, with an apostrophe before it where it begins like a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
