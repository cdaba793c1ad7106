package io.moodreel.server.moods.history;

import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.server.moods.reading.Outcome;
import java.time.Instant;

/**
 * A reading to keep: nothing of the face itself.
 *
 * @param confidence 0–1
 */
public record MoodReading(Instant at, EmotionShares emotions, double confidence) {
    /** Of an outcome with a face. */
    static MoodReading of(Outcome outcome) {
        FaceReading face = outcome.face().orElseThrow();
        return new MoodReading(outcome.time().at(), face.emotions(), face.confidence());
    }
}
