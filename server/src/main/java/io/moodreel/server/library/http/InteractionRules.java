package io.moodreel.server.library.http;

import io.moodreel.affect.Mood;
import io.moodreel.server.library.ActivityKind;
import io.moodreel.server.platform.http.Shown;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fields of an interaction may hold. */
final class InteractionRules {
    /** A rating has a path of its own. */
    private static final Set<ActivityKind> KINDS = EnumSet.complementOf(EnumSet.of(ActivityKind.RATE));
    /** What ends after a part of the title, or at its end. */
    private static final Set<ActivityKind> WITH_SHARE =
            EnumSet.of(ActivityKind.PLAY, ActivityKind.FINISH, ActivityKind.SKIP);

    private static final String KIND_NAMES =
            KINDS.stream().map(ActivityKind::wireName).collect(Collectors.joining(", "));
    private static final String MOOD_NAMES =
            Arrays.stream(Mood.values()).map(Mood::label).collect(Collectors.joining(", "));

    private InteractionRules() {}

    static Optional<String> objectionToKind(@Nullable String kind) {
        if (kind == null) {
            return Optional.of("is required: one of " + KIND_NAMES);
        }
        return ActivityKind.of(kind).filter(KINDS::contains).isPresent()
                ? Optional.empty()
                : Optional.of("must be one of " + KIND_NAMES + ", was \"" + Shown.shortened(kind)
                        + "\" (ratings go to /api/ratings)");
    }

    /** Of a kind that is wrong itself nothing is said. */
    static Optional<String> objectionToValue(@Nullable String kind, @Nullable Double value) {
        Optional<ActivityKind> known = Optional.ofNullable(kind).flatMap(ActivityKind::of);
        if (value == null || known.isEmpty()) {
            return Optional.empty();
        }
        if (!WITH_SHARE.contains(known.get())) {
            return Double.isFinite(value) ? Optional.empty() : Optional.of("must be a number, was " + value);
        }
        return value >= 0 && value <= 1
                ? Optional.empty()
                : Optional.of("must be the share watched or read, 0 to 1, was " + value);
    }

    static Optional<String> objectionToMood(@Nullable String mood) {
        return mood == null || Mood.named(mood).isPresent()
                ? Optional.empty()
                : Optional.of("must be one of " + MOOD_NAMES + ", or left out, was \"" + Shown.shortened(mood) + "\"");
    }
}
