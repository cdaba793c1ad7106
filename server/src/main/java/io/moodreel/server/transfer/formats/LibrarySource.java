package io.moodreel.server.transfer.formats;

import java.util.Arrays;
import java.util.Locale;

/** Whose file a library comes in. */
public enum LibrarySource {
    MOODREEL("Moodreel"),
    LETTERBOXD("Letterboxd"),
    IMDB("IMDb"),
    TRAKT("Trakt"),
    GOODREADS("Goodreads"),
    STORYGRAPH("StoryGraph"),
    CSV("a CSV of ratings");

    private final String shownName;
    private final String wireName = name().toLowerCase(Locale.ROOT);

    LibrarySource(String shownName) {
        this.shownName = shownName;
    }

    /** As people call it. */
    public String shownName() {
        return shownName;
    }

    public String wireName() {
        return wireName;
    }

    /** The source spelled {@code wireName}. */
    public static LibrarySource of(String wireName) {
        return Arrays.stream(values())
                .filter(source -> source.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
