package io.moodreel.server.recommendations;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
    private final MoodRows moodRows;
    private final PopularTitles popularTitles;
    private final SimilarTitles similarTitles;

    RecommendationsResource(MoodRows moodRows, PopularTitles popularTitles, SimilarTitles similarTitles) {
        this.moodRows = moodRows;
        this.popularTitles = popularTitles;
        this.similarTitles = similarTitles;
    }

    /** How likeness is measured. */
    public enum Method {
        TFIDF
    }

    @GET
    @Path("/mood")
    @Operation(operationId = "getMoodRow", summary = "Titles for a mood")
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
        return moodRows.row(Mood.named(mood), mode, type, limit);
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
            @QueryParam("method") @DefaultValue("tfidf") Method method,
            @QueryParam("to") @Nullable TitleType to,
            @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be between 1 and 100")
                    @Max(value = 100, message = "must be between 1 and 100")
                    int limit) {
        TitleType own = typeInPath(type);
        return similarTitles.similar(own, id, Objects.requireNonNullElse(to, own), limit);
    }

    private static TitleType typeInPath(String type) {
        return switch (type) {
            case "movie" -> TitleType.MOVIE;
            case "book" -> TitleType.BOOK;
            default -> throw ProblemException.notFound("There are movies and books, but no " + type + ".");
        };
    }
}
