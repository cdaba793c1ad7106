package io.moodreel.server.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a person keeps titles. */
public enum Shelf {
    /** To be watched or read. */
    WATCHLIST(ActivityKind.SAVE),
    /** Watched or read; what is rated is here too. */
    HISTORY(ActivityKind.FINISH),
    /** Not to be shown again. */
    HIDDEN(ActivityKind.HIDE);

    private final ActivityKind putting;
    private final String wireName = name().toLowerCase(Locale.ROOT);

    Shelf(ActivityKind putting) {
        this.putting = putting;
    }

    /** What somebody does who puts a title there. */
    ActivityKind putting() {
        return putting;
    }

    public String wireName() {
        return wireName;
    }

    /** The shelf of that name in lower case; empty when there is none. */
    public static Optional<Shelf> of(String wireName) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.wireName.equals(wireName))
                .findFirst();
    }
}
