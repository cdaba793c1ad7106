package io.moodreel.server.moods.http;

import io.moodreel.affect.Emotion;
import io.moodreel.server.moods.history.MoodCorrection;
import io.moodreel.server.moods.history.MoodCorrections;
import io.moodreel.server.moods.history.MoodCorrections.Noted;
import io.moodreel.server.moods.reading.EmotionPercentages;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** "This was really …", over HTTP. */
@Path("/api/moods/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class MoodCorrectionsResource {
    private final MoodCorrections corrections;
    private final CurrentUser current;

    MoodCorrectionsResource(MoodCorrections corrections, CurrentUser current) {
        this.corrections = corrections;
        this.current = current;
    }

    /** What somebody corrects. */
    @Schema(
            name = "MoodCorrectionWish",
            description =
                    "What I was taken for – dominant_emotion, emotions or both, as answered – and what it really was")
    public record Correction(
            @Schema(enumeration = {"angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"}) @Nullable
                    String dominantEmotion,
            @Nullable EmotionPercentages emotions,
            @Schema(
                            required = true,
                            enumeration = {"angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"})
                    @Nullable
                    String correct) {}

    /** A correction as it was noted. */
    @Schema(name = "MoodCorrection", description = "A correction as it was noted")
    public record Answer(
            @Schema(required = true) long id,
            @Schema(required = true) Instant correctedAt,
            @Schema(required = true) Emotion dominantEmotion,
            @Schema(required = true, nullable = true) @Nullable EmotionPercentages emotions,
            @Schema(required = true) Emotion correct) {}

    @POST
    @Operation(operationId = "correctMood", summary = "Say what my face really showed; no picture is sent")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response correct(@Nullable Correction body) {
        Correction told = RequestBody.required(body, "{dominant_emotion or emotions, correct}");
        new FieldErrors()
                .check("dominant_emotion", objectionToAnswered(told))
                .check("emotions", objectionToEmotions(told.emotions()))
                .check("correct", objectionToCorrect(told.correct()))
                .throwIfAny();
        Emotion answered = told.dominantEmotion() == null
                ? told.emotions().shares().dominant()
                : Emotion.labelled(told.dominantEmotion()).orElseThrow();
        MoodCorrection correction = new MoodCorrection(
                answered, told.emotions(), Emotion.labelled(told.correct()).orElseThrow());
        Noted noted = corrections.note(current.user().id(), correction);
        Answer answer = new Answer(noted.id(), noted.at(), answered, correction.emotions(), correction.correct());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Operation(
            operationId = "deleteMoodCorrections",
            summary = "Delete all of mine; from the next reading on they count no more")
    public void delete() {
        corrections.clear(current.user().id());
    }

    private static Optional<String> objectionToAnswered(Correction told) {
        if (told.dominantEmotion() == null) {
            return told.emotions() == null
                    ? Optional.of("is required, or emotions: what was answered")
                    : Optional.empty();
        }
        return EmotionNames.objection(told.dominantEmotion());
    }

    private static Optional<String> objectionToEmotions(@Nullable EmotionPercentages emotions) {
        return emotions == null ? Optional.empty() : emotions.objection();
    }

    private static Optional<String> objectionToCorrect(@Nullable String correct) {
        return correct == null
                ? Optional.of("is required: one of " + EmotionNames.ALL)
                : EmotionNames.objection(correct);
    }
}
