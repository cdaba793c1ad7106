package io.moodreel.server.recommendations.personal;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mood a request names, if any.
 *
 * @param named whether it names one, known or not
 */
record MoodWish(boolean named, Optional<Mood> mood, MoodMode mode) {
    static MoodWish of(@Nullable String mood, MoodMode mode) {
        boolean named = mood != null && !mood.isBlank();
        return new MoodWish(named, named ? Mood.named(mood) : Optional.empty(), mode);
    }

    /** As answers name it: null when there is none, or none that is known. */
    @Nullable
    String label() {
        return mood.map(Mood::label).orElse(null);
    }
}
