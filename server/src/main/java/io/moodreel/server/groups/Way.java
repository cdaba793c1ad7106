package io.moodreel.server.groups;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the wishes of several people become one, after Judith Masthoff, "Group Modeling: Selecting a Sequence of Television
 * Items to Suit a Group of Viewers" (User Modeling and User-Adapted Interaction 14, 2004), where these two came close to
 * what people do themselves.
 */
@Schema(name = "PickWay")
public enum Way {
    /** A title is as good as it is for who likes it least. */
    LEAST_MISERY,
    /** A title is as good as it is for all of them on average. */
    AVERAGE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    String wireName() {
        return wireName;
    }

    /** The one spelled so; null when there is none. */
    static @Nullable Way of(@Nullable String wireName) {
        for (Way way : values()) {
            if (way.wireName.equals(wireName)) {
                return way;
            }
        }
        return null;
    }
}
