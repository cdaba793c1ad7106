package io.moodreel.server.catalog;

import java.util.Locale;

/** The two kinds of title. */
public enum TitleType {
    MOVIE,
    BOOK;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** As it stands in JSON, in paths and in the database: {@code movie} or {@code book}. */
    public String wireName() {
        return wireName;
    }

    /** The type spelled {@code wireName}. */
    public static TitleType of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
