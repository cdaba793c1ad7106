package io.moodreel.server.moods.http;

import io.moodreel.server.moods.personal.MoodPreferences;
import io.moodreel.server.moods.personal.PersonalReadings;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I want to be told of my face, over HTTP. */
@Path("/api/moods/preferences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Moods")
public class MoodPreferencesResource {
    private final PersonalReadings people;
    private final CurrentUser current;

    MoodPreferencesResource(PersonalReadings people, CurrentUser current) {
        this.people = people;
        this.current = current;
    }

    /** What somebody prefers. */
    @Schema(name = "MoodPreferencesWish")
    public record Wish(
            @NotNull(message = "is required") @Schema(required = true) Boolean age,
            @NotNull(message = "is required") @Schema(required = true) Boolean gender) {}

    @GET
    @Operation(operationId = "getMoodPreferences", summary = "What I want to be told of my face")
    public MoodPreferences get() {
        return people.preferences(current.user().id());
    }

    @PUT
    @Operation(operationId = "putMoodPreferences", summary = "Change it; what I do not want is not even computed")
    public MoodPreferences put(@Valid @Nullable Wish body) {
        Wish wish = RequestBody.required(body, "{age: true or false, gender: true or false}");
        MoodPreferences preferences = new MoodPreferences(wish.age(), wish.gender());
        people.prefer(current.user().id(), preferences);
        return preferences;
    }
}
