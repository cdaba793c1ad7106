package io.moodreel.server.library.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.NamedTitles;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.library.OwnRating;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.library.OwnRatings.Given;
import io.moodreel.server.library.Page;
import io.moodreel.server.library.RatingScale;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** My ratings over HTTP. */
@Path("/api/ratings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Library", description = "What I have rated, kept, watched, hidden")
public class RatingsResource {
    private final OwnRatings ratings;
    private final NamedTitles titles;
    private final Catalog catalog;
    private final CurrentUser current;

    RatingsResource(OwnRatings ratings, NamedTitles titles, Catalog catalog, CurrentUser current) {
        this.ratings = ratings;
        this.titles = titles;
        this.catalog = catalog;
        this.current = current;
    }

    /** What to rate, and how. */
    @Schema(description = "A title and what it is worth to me")
    public record NewRating(
            @Schema(
                            required = true,
                            enumeration = {"movie", "book"})
                    @Nullable
                    String itemType,
            @Schema(required = true) @Nullable Long itemId,
            @Schema(required = true, description = "0.5 to 5 in halves") @Nullable Double rating) {}

    /** One page of ratings. */
    @Schema(description = "One page of my ratings, newest first")
    public record RatingListing(
            @Schema(required = true) List<RatingView> items,
            @Schema(required = true) int page,
            @Schema(required = true) int size,
            @Schema(required = true) long total) {}

    @POST
    @Operation(operationId = "rate", summary = "Rate a title, for the first time or anew")
    @APIResponse(
            responseCode = "201",
            description = "Rated",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Rated anew, in place of my former rating",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    public Response rate(@Nullable NewRating body) {
        NewRating wanted = RequestBody.required(body, "{item_type, item_id, rating}");
        NamedTitles.check(wanted.itemType(), wanted.itemId())
                .check("rating", objection(wanted.rating()))
                .throwIfAny();
        Title title = titles.require(wanted.itemType(), wanted.itemId());
        Given given = ratings.give(current.user().id(), title.id(), wanted.rating());
        return Response.status(given.replaced() ? 200 : 201)
                .entity(RatingView.alone(given.rating(), title))
                .build();
    }

    private static Optional<String> objection(@Nullable Double rating) {
        if (rating == null) {
            return Optional.of("is required: 0.5 to 5 in halves");
        }
        return RatingScale.has(rating)
                ? Optional.empty()
                : Optional.of("must be 0.5 to 5 in halves, such as 3.5, was " + rating);
    }

    @GET
    @Path("/my")
    @Operation(operationId = "listMyRatings", summary = "My ratings, newest first")
    public RatingListing list(@Valid @BeanParam ShelfParameters parameters) {
        Page<OwnRating> page = ratings.page(current.user().id(), parameters.titleType(), parameters.request());
        Map<Long, Title> byId = catalog
                .inOrder(page.items().stream().map(OwnRating::titleId).toList())
                .stream()
                .collect(Collectors.toMap(Title::id, Function.identity()));
        List<RatingView> items = page.items().stream()
                .map(rating -> RatingView.inList(rating, byId.get(rating.titleId())))
                .toList();
        return new RatingListing(items, parameters.page(), parameters.size(), page.total());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "withdrawRating", summary = "Take a rating back, as if I had never given it")
    public void withdraw(@PathParam("id") long id) {
        if (!ratings.withdraw(current.user().id(), id)) {
            throw ProblemException.notFound("You have no rating " + id + ".");
        }
    }
}
