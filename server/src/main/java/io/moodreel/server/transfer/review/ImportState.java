package io.moodreel.server.transfer.review;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** Its titles are being looked for. */
    MATCHING,
    /** The person looks at what was not sure; nothing has changed yet. */
    REVIEW,
    /** It is in the library. Titles the catalogue learns later are added to it. */
    APPLIED,
    /** It was taken back. */
    UNDONE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    static ImportState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
