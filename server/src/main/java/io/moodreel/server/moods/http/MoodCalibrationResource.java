package io.moodreel.server.moods.http;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.personal.PersonalCalibration;
import io.moodreel.server.moods.personal.PersonalReadings;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What my corrections have taught, over HTTP, for pages that read faces themselves. */
@Path("/api/moods/calibration")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class MoodCalibrationResource {
    private final PersonalReadings people;
    private final CurrentUser current;

    MoodCalibrationResource(PersonalReadings people, CurrentUser current) {
        this.people = people;
        this.current = current;
    }

    /** What they have taught. */
    @Schema(description = "What my corrections have taught; the server applies it to what it reads of me itself")
    public record MoodCalibration(
            @Schema(required = true, description = "how many of my corrections count") int corrections,
            @Schema(required = true) EmotionWeights weights) {}

    /** Seven factors. */
    @Schema(
            description =
                    "Multiply each emotion's share by its factor, then make them add up to 100 again; their mean is 1")
    public record EmotionWeights(
            @Schema(required = true) double angry,
            @Schema(required = true) double disgust,
            @Schema(required = true) double fear,
            @Schema(required = true) double happy,
            @Schema(required = true) double sad,
            @Schema(required = true) double surprise,
            @Schema(required = true) double neutral) {
        static EmotionWeights of(Map<Emotion, Double> weights) {
            return new EmotionWeights(
                    weights.get(Emotion.ANGRY),
                    weights.get(Emotion.DISGUST),
                    weights.get(Emotion.FEAR),
                    weights.get(Emotion.HAPPY),
                    weights.get(Emotion.SAD),
                    weights.get(Emotion.SURPRISE),
                    weights.get(Emotion.NEUTRAL));
        }
    }

    @GET
    @Operation(
            operationId = "getMoodCalibration",
            summary = "What my corrections have taught about my face; all factors are 1 without any")
    public MoodCalibration get() {
        PersonalCalibration learned = people.calibration(current.user().id());
        return new MoodCalibration(learned.corrections(), EmotionWeights.of(learned.weights()));
    }
}
