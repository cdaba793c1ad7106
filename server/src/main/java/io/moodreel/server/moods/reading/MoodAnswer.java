package io.moodreel.server.moods.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.affect.Emotion;
import io.moodreel.affect.Mood;
import io.moodreel.affect.engagement.Engagement;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.Gender;
import io.moodreel.server.moods.frames.FrameTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a frame says on the wire; without a face little more than why. */
@Schema(description = "What a picture of a face says; without a face only why")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoodAnswer(
        @Schema(required = true, description = "whether a face was found and read") boolean success,
        @Schema(required = true) boolean faceDetected,
        @Schema(required = true, description = "how many there are; what is told is the most prominent one's")
                int faces,
        @Nullable FaceBox box,
        @Nullable Emotion dominantEmotion,
        @Nullable EmotionPercentages emotions,
        @Nullable Mood mood,
        @Schema(description = "0–100, one decimal") @Nullable Double engagementScore,
        @Nullable EngagementStatus engagementStatus,
        @Schema(description = "one to three sentences") @Nullable List<String> recommendations,
        @Schema(description = "in years; absent where it is switched off") @Nullable Integer age,
        @Schema(
                        description = "what the face looks like; absent where it is switched off",
                        enumeration = {"Man", "Woman"})
                @Nullable
                String gender,
        @Schema(description = "how likely the dominant emotion is right, 0–1") @Nullable Double confidence,
        @Schema(description = "whether that is too little to act on") @Nullable Boolean uncertain,
        @Nullable Calibrated calibration,
        @Schema(description = "why there is no face, for people") @Nullable String message,
        @Schema(
                        required = true,
                        description =
                                "when the frame was taken: milliseconds since 1970 if it was sent so, else ISO-8601",
                        oneOf = {Long.class, String.class})
                Object timestamp) {
    private static final String NO_FACE = "No face was found. Come closer, look into the camera, and turn on a light.";
    private static final double THOUSANDTHS = 1000;

    /** What came of a frame, for whoever sent it. */
    public static MoodAnswer of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreadable unreadable -> without(0, unreadable.reason(), unreadable.time());
            case Outcome.Read read ->
                read.face()
                        .map(face -> of(face, read))
                        .orElseGet(() -> without(read.readings().faces(), NO_FACE, read.time()));
        };
    }

    private static MoodAnswer of(FaceReading face, Outcome.Read read) {
        Engagement engagement = Engagement.of(face.emotions());
        Emotion dominant = face.emotions().dominant();
        return new MoodAnswer(
                true,
                true,
                read.readings().faces(),
                FaceBox.of(face.box()),
                dominant,
                EmotionPercentages.of(face.emotions()),
                dominant.mood(),
                engagement.score(),
                engagement.status(),
                engagement.advice(),
                face.age().isPresent() ? (int) Math.round(face.age().getAsDouble()) : null,
                face.gender().map(Gender::label).orElse(null),
                Math.round(face.confidence() * THOUSANDTHS) / THOUSANDTHS,
                face.uncertain(),
                read.calibrated().orElse(null),
                null,
                read.time().wire());
    }

    /** Nothing was read; the message says why. */
    public static MoodAnswer without(int faces, String message, FrameTime time) {
        return new MoodAnswer(
                false,
                false,
                faces,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                message,
                time.wire());
    }
}
