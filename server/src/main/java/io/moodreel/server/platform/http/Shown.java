package io.moodreel.server.platform.http;

/** What callers sent, as sentences repeat it. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The text, or the beginning of a long one. */
    public static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
