package io.moodreel.server.moods.http;

import io.moodreel.server.moods.history.KeptMood;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.platform.http.PageParameters;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** My own history of moods over HTTP. */
@Path("/api/moods/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class MoodHistoryResource {
    private final MoodHistory history;
    private final CurrentUser current;

    MoodHistoryResource(MoodHistory history, CurrentUser current) {
        this.history = history;
        this.current = current;
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

    @DELETE
    @Operation(operationId = "deleteMoodHistory", summary = "Delete all of it")
    public void delete() {
        history.clear(current.user().id());
    }
}
