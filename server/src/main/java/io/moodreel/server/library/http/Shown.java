package io.moodreel.server.library.http;

/** What callers sent, as sentences repeat it. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
