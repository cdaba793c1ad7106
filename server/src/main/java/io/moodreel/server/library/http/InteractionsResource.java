package io.moodreel.server.library.http;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.NamedTitles;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.library.Activity;
import io.moodreel.server.library.ActivityKind;
import io.moodreel.server.library.Library;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I do with titles, over HTTP. */
@Path("/api/interactions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Library")
public class InteractionsResource {
    private final Library library;
    private final NamedTitles titles;
    private final InteractionLimit limit;
    private final CurrentUser current;
    private final Clock clock;

    InteractionsResource(
            Library library, NamedTitles titles, InteractionLimit limit, CurrentUser current, Clock clock) {
        this.library = library;
        this.titles = titles;
        this.limit = limit;
        this.current = current;
        this.clock = clock;
    }

    /** What somebody does with a title. */
    @Schema(description = "What I do with a title, and in which mood")
    public record Interaction(
            @Schema(
                            required = true,
                            enumeration = {"movie", "book"})
                    @Nullable
                    String itemType,
            @Schema(required = true) @Nullable Long itemId,
            @Schema(
                            required = true,
                            enumeration = {"view", "click", "search", "play", "finish", "skip", "hide", "save"})
                    @Nullable
                    String kind,
            @Schema(description = "of play, finish and skip the share watched or read, 0 to 1; of others any number")
                    @Nullable
                    Double value,
            @Schema(
                            description = "one of the six moods, or an emotion",
                            examples = {"happy", "sadness", "anger", "surprise", "neutral", "fear"})
                    @Nullable
                    String mood) {}

    @POST
    @Operation(
            operationId = "recordInteraction",
            summary = "Note what I do with a title; finish, save and hide put it where it belongs")
    @APIResponse(responseCode = "202", description = "Noted")
    public Response record(@Nullable Interaction body) {
        long user = current.user().id();
        limit.count(user);
        Interaction told = RequestBody.required(body, "{item_type, item_id, kind, value, mood}");
        NamedTitles.check(told.itemType(), told.itemId())
                .check("kind", InteractionRules.objectionToKind(told.kind()))
                .check("value", InteractionRules.objectionToValue(told.kind(), told.value()))
                .check("mood", InteractionRules.objectionToMood(told.mood()))
                .throwIfAny();
        Title title = titles.require(told.itemType(), told.itemId());
        Mood mood = told.mood() == null ? null : Mood.named(told.mood()).orElseThrow();
        ActivityKind kind = ActivityKind.of(told.kind()).orElseThrow();
        library.record(new Activity(user, title.id(), kind, told.value(), mood, clock.instant()));
        return Response.accepted().build();
    }
}
