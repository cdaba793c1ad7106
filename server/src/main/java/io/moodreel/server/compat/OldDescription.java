package io.moodreel.server.compat;

/** What a title is about, as short as the old clients' cards. */
final class OldDescription {
    private static final int LONGEST = 100;
    private static final String CUT = "...";

    private OldDescription() {}

    static String of(String overview) {
        if (overview.isBlank()) {
            return "No description available.";
        }
        return overview.length() > LONGEST ? overview.substring(0, LONGEST - CUT.length()) + CUT : overview;
    }
}
