package io.moodreel.server.recommendations;

import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rows of titles over HTTP. */
@Path("/api/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Recommendations", description = "Titles chosen for a mood, for being liked, for being alike")
public class RecommendationsResource {
    private final PopularTitles popularTitles;
    private final SimilarTitles similarTitles;

    RecommendationsResource(PopularTitles popularTitles, SimilarTitles similarTitles) {
        this.popularTitles = popularTitles;
        this.similarTitles = similarTitles;
    }

    @GET
    @Path("/popular")
    @Operation(operationId = "getPopular", summary = "Titles people like")
    public PopularTitles.Answer popular(
            @QueryParam("type") @DefaultValue("all") TitleScope type,
            @QueryParam("window") @DefaultValue("all") Window window,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit) {
        return popularTitles.popular(type, window, limit);
    }

    @GET
    @Path("/similar/{type}/{id}")
    @Operation(operationId = "getSimilar", summary = "Titles like a title")
    public SimilarTitles.Answer similar(
            @PathParam("type") String type,
            @PathParam("id") long id,
            @QueryParam("method") @DefaultValue("tfidf") SimilarTitles.Method method,
            @QueryParam("to") @Nullable TitleType to,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit) {
        TitleType own = typeInPath(type);
        return similarTitles.similar(own, id, Objects.requireNonNullElse(to, own), method, limit);
    }

    private static TitleType typeInPath(String type) {
        return switch (type) {
            case "movie" -> TitleType.MOVIE;
            case "book" -> TitleType.BOOK;
            default -> throw ProblemException.notFound("There are movies and books, but no " + type + ".");
        };
    }
}
