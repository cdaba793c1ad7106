package io.moodreel.server.viewing.videos;

import java.util.Locale;

/** Where a video is. */
public enum VideoKind {
    /** At an address elsewhere, which is handed on and never fetched by us. */
    LINK,
    /** A file somebody sent, in the data folder. */
    FILE,
    /** A file of the operator's media folder. */
    MEDIA,
    /** The clip that ships with the program. */
    CLIP;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    static VideoKind of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
