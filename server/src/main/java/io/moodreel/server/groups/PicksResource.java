package io.moodreel.server.groups;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Choosing for tonight, over HTTP. */
@Path("/api/picks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tonight", description = "Choosing for tonight, alone or together")
public class PicksResource {
    private static final String SHAPE = "{type, mood, mode, max_minutes, way, people: [{handle}, {guest}]}";

    private final Picks picks;
    private final PickViews views;
    private final CurrentUser current;

    PicksResource(Picks picks, PickViews views, CurrentUser current) {
        this.picks = picks;
        this.views = views;
        this.current = current;
    }

    /** Somebody else who is there. */
    @Schema(description = "Somebody else who is there: an account by its handle, or a guest at my device by name")
    public record Companion(@Nullable String handle, @Nullable String guest) {}

    /** What is looked for, and by whom. */
    @Schema(description = "What I look for tonight, and who is there besides me")
    public record PickWish(
            @Schema(
                            enumeration = {"movie", "book", "all"},
                            description = "movie where it is left out")
                    @Nullable
                    String type,
            @Schema(description = "one of the six moods") @Nullable String mood,
            @Schema(enumeration = {"match", "lift"}) @Nullable String mode,
            @Schema(description = "how long a film may be: 10 to 600 minutes") @Nullable Integer maxMinutes,
            @Schema(
                            enumeration = {"least_misery", "average"},
                            description = "least_misery where it is left out")
                    @Nullable
                    String way,
            @Schema(description = "at most seven") @Nullable List<@Nullable Companion> people) {}

    /** All choices. */
    @Schema(description = "Choices I take part in or am asked to, of the last day, latest first")
    public record PickListing(@Schema(required = true) List<PickView> items) {}

    /** Whether somebody takes part. */
    @Schema(description = "Whether I take part")
    public record PickAnswer(@Schema(required = true) @Nullable Boolean agree) {}

    /** A yes or no. */
    @Schema(description = "Yes or no to a card")
    public record PickVote(
            @Schema(required = true) @Nullable Long itemId, @Schema(required = true) @Nullable Boolean yes) {}

    /** Somebody's votes. */
    @Schema(description = "Votes of mine, or of a guest of mine")
    public record PickVotes(
            @Schema(description = "a guest of mine by number; me where it is left out") @Nullable Long person,
            @Schema(required = true) @Nullable List<@Nullable PickVote> votes) {}

    @POST
    @Operation(
            operationId = "beginPick",
            summary = "Begin to choose for tonight; who is named by handle is asked first")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = PickView.class)))
    public Response begin(@Nullable PickWish body) {
        PickWish wish = RequestBody.required(body, SHAPE);
        PickRules.check(wish);
        long user = current.user().id();
        Pick begun = picks.begin(user, PickRules.conditions(wish), PickRules.company(wish));
        return Response.status(201).entity(views.of(begun, user)).build();
    }

    @GET
    @Operation(operationId = "listPicks", summary = "Choices of the last day that I take part in or am asked to")
    public PickListing list() {
        long user = current.user().id();
        return new PickListing(
                picks.of(user).stream().map(pick -> views.of(pick, user)).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPick", summary = "A choice: who is there, the cards, and once it is made the result")
    public PickView get(@PathParam("id") long id) {
        long user = current.user().id();
        return views.of(picks.require(user, id), user);
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerPick", summary = "Say whether I take part; who does not is asked no more")
    @APIResponse(
            responseCode = "200",
            description = "I take part",
            content = @Content(schema = @Schema(implementation = PickView.class)))
    @APIResponse(responseCode = "204", description = "I do not")
    public Response answer(@PathParam("id") long id, @Nullable PickAnswer body) {
        Boolean agree = RequestBody.required(body, "{agree}").agree();
        if (agree == null) {
            throw ProblemException.invalid("agree", "is required: true or false");
        }
        long user = current.user().id();
        Optional<Pick> pick = picks.answer(user, id, agree);
        return pick.map(one -> Response.ok(views.of(one, user)))
                .orElseGet(Response::noContent)
                .build();
    }

    @POST
    @Path("/{id}/start")
    @Operation(operationId = "startPick", summary = "Go on without those who have not answered; only who asked can")
    public PickView start(@PathParam("id") long id) {
        long user = current.user().id();
        return views.of(picks.start(user, id), user);
    }

    @PUT
    @Path("/{id}/votes")
    @Operation(operationId = "votePick", summary = "Say yes or no to cards; after the last vote of all it is decided")
    public PickView vote(@PathParam("id") long id, @Nullable PickVotes body) {
        PickVotes sent = RequestBody.required(body, "{person, votes: [{item_id, yes}]}");
        List<@Nullable PickVote> list = sent.votes();
        if (list == null) {
            throw ProblemException.invalid("votes", "is required: [{item_id, yes}]");
        }
        Map<Long, Boolean> votes = new HashMap<>();
        for (PickVote vote : list) {
            if (vote == null || vote.itemId() == null || vote.yes() == null) {
                throw ProblemException.invalid("votes", "must each be {item_id, yes}");
            }
            votes.put(vote.itemId(), vote.yes());
        }
        long user = current.user().id();
        return views.of(picks.vote(user, id, sent.person(), votes), user);
    }

    @POST
    @Path("/{id}/decide")
    @Operation(operationId = "decidePick", summary = "Count the votes there are; only who asked can")
    public PickView decide(@PathParam("id") long id) {
        long user = current.user().id();
        return views.of(picks.decide(user, id), user);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deletePick", summary = "Delete a choice that I began")
    public void delete(@PathParam("id") long id) {
        picks.remove(current.user().id(), id);
    }
}
