package io.moodreel.server.moods.reading;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.personal.PersonalCalibration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person's own corrections changed a reading, and what it was before. */
@Schema(name = "MoodCalibrationNote", description = "My corrections changed this reading")
public record Calibrated(
        @Schema(required = true, description = "how many of my corrections count") int corrections,
        @Schema(required = true, description = "the dominant emotion without them") Emotion dominantEmotion) {
    static Calibrated by(PersonalCalibration calibration, Emotion before) {
        return new Calibrated(calibration.corrections(), before);
    }
}
