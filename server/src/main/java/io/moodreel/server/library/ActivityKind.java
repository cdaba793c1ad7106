package io.moodreel.server.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did with a title. */
public enum ActivityKind {
    /** Saw its page. */
    VIEW,
    /** Followed a link to it from a row. */
    CLICK,
    /** Found it by a search. */
    SEARCH,
    /** Began to watch or read it. */
    PLAY,
    /** Watched or read it to the end. */
    FINISH,
    /** Passed it over, or left it before the end. */
    SKIP,
    /** Does not want to be shown it again. */
    HIDE,
    /** Put it on the watchlist. */
    SAVE,
    /** Rated it, for the first time or anew; the value is the rating, 0.5–5.0. */
    RATE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The kind of that name in lower case; empty when there is none. */
    public static Optional<ActivityKind> of(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }
}
