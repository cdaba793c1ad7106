package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rows for a mood over HTTP. */
@Path("/api/recommendations/mood")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Recommendations")
public class MoodResource {
    private final MoodRows rows;
    private final CurrentUser current;

    MoodResource(MoodRows rows, CurrentUser current) {
        this.rows = rows;
        this.current = current;
    }

    @GET
    @Operation(operationId = "getMoodRow", summary = "Titles for a mood; for who is signed in, theirs")
    public MoodRow mood(
            @QueryParam("mood")
                    @NotBlank(message = "is required: happy, sadness, anger, surprise, neutral or fear")
                    @Size(max = 40, message = "must be at most 40 characters")
                    String mood,
            @QueryParam("mode") @DefaultValue("match") MoodMode mode,
            @QueryParam("type") @DefaultValue("all") TitleScope type,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit) {
        OptionalLong user =
                current.find().map(Caller.User::id).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return rows.row(new MoodRows.Wanted(Mood.named(mood), mode, type, user), limit);
    }
}
