package io.moodreel.server.transfer.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided about a title of a file. */
public enum TitleDecision {
    /** Not looked for yet. */
    WAITING,
    /** Found. */
    SURE,
    /** Said by the person. */
    CHOSEN,
    /** It may be one of several. */
    UNSURE,
    /** The catalogue does not have it yet. */
    UNKNOWN,
    /** The person does not want it. */
    SKIPPED;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The decision of that name in lower case; empty when there is none. */
    public static Optional<TitleDecision> of(String wireName) {
        return Arrays.stream(values())
                .filter(decision -> decision.wireName.equals(wireName))
                .findFirst();
    }
}
