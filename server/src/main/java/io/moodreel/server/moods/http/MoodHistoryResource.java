package io.moodreel.server.moods.http;

import io.moodreel.server.moods.history.KeptMood;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.history.MoodReading;
import io.moodreel.server.moods.reading.EmotionPercentages;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My own history of moods over HTTP. */
@Path("/api/moods/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class MoodHistoryResource {
    private final MoodHistory history;
    private final CurrentUser current;
    private final Clock clock;

    MoodHistoryResource(MoodHistory history, CurrentUser current, Clock clock) {
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** One page of my history. */
    @Schema(description = "One page of my history of moods, newest first")
    public record MoodPage(
            @Schema(required = true) List<KeptMood> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @GET
    @Operation(
            operationId = "listMoodHistory",
            summary = "What my face has said, newest first; kept only with the consent mood_history")
    public MoodPage list(@Valid @BeanParam PageParameters asked) {
        MoodHistory.Page found = history.page(current.user().id(), asked.offset(), asked.size());
        return new MoodPage(found.items(), asked.page(), asked.size(), found.total());
    }

    /** What one's own device has read. */
    @Schema(name = "OwnMoodReading", description = "What my own device has read of my face")
    public record Wish(
            @Schema(required = true) @Nullable EmotionPercentages emotions,
            @Schema(required = true, description = "0–1") @Nullable Double confidence) {}

    @POST
    @Operation(
            operationId = "keepMood",
            summary = "Keep a reading my own device has made, as of now; 409 without the consent mood_history")
    @APIResponse(responseCode = "204", description = "Kept")
    public void keep(@Nullable Wish body) {
        Wish wish = RequestBody.required(body, "{emotions, confidence}");
        Double confidence = wish.confidence();
        boolean likely = confidence != null && confidence >= 0 && confidence <= 1;
        new FieldErrors()
                .check(
                        "emotions",
                        wish.emotions() == null
                                ? Optional.of("is required: the seven percentages")
                                : wish.emotions().objection())
                .check("confidence", likely ? Optional.empty() : Optional.of("must be from 0 to 1, was " + confidence))
                .throwIfAny();
        history.keepOwn(
                current.user().id(),
                new MoodReading(clock.instant(), wish.emotions().shares(), confidence));
    }

    @DELETE
    @Operation(operationId = "deleteMoodHistory", summary = "Delete all of it")
    public void delete() {
        history.clear(current.user().id());
    }
}
