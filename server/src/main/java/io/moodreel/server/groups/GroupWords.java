package io.moodreel.server.groups;

import io.moodreel.server.catalog.Reason;
import java.util.List;

/** What a group said, in words. */
final class GroupWords {
    private GroupWords() {}

    /** That some, or all, said yes; nobody is named. */
    static Reason said(int yes, int of) {
        return new Reason("group", words(yes, of), List.of());
    }

    private static String words(int yes, int of) {
        if (of == 1) {
            return "You said yes";
        }
        if (yes < of) {
            return yes + " of " + of + " said yes";
        }
        return of == 2 ? "Both of you said yes" : "All " + of + " of you said yes";
    }
}
