package io.moodreel.server.experiments;

import io.moodreel.server.library.Activity;
import io.moodreel.server.library.ActivityKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an experiment wants people to do, with any title. */
public enum Goal {
    CLICK(ActivityKind.CLICK),
    PLAY(ActivityKind.PLAY),
    FINISH(ActivityKind.FINISH),
    SAVE(ActivityKind.SAVE),
    /** Rate a title 4 or more. */
    RATED_HIGH(ActivityKind.RATE);

    private static final double HIGH = 4;

    private final ActivityKind kind;
    private final String wireName = name().toLowerCase(Locale.ROOT);

    Goal(ActivityKind kind) {
        this.kind = kind;
    }

    /** The only kind of activity that can reach it. */
    ActivityKind kind() {
        return kind;
    }

    boolean isReachedBy(Activity activity) {
        Double value = activity.value();
        return activity.kind() == kind && (this != RATED_HIGH || value != null && value >= HIGH);
    }

    public String wireName() {
        return wireName;
    }

    /** The goal of that name in lower case; empty when there is none. */
    public static Optional<Goal> of(String wireName) {
        return Arrays.stream(values())
                .filter(goal -> goal.wireName.equals(wireName))
                .findFirst();
    }
}
