package io.moodreel.server.compat;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.search.text.TitleHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.PublicUrl;
import io.moodreel.server.recommendations.mood.MoodRows;
import io.moodreel.server.search.Search;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Films for a mood and by words as EmotionPix's pages ask for them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients")
public class OldFilmsResource {
    /** As many as EmotionPix asked the IMDb API for. */
    private static final int ROWS = 25;

    private final MoodRows moods;
    private final Search search;
    private final Catalog catalog;
    private final PublicUrl pages;

    OldFilmsResource(MoodRows moods, Search search, Catalog catalog, PublicUrl pages) {
        this.moods = moods;
        this.search = search;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** What EmotionPix reads. */
    @Schema(name = "EmotionPixMovies")
    public record Answer(@Schema(required = true) List<OldFilm> movies) {}

    @GET
    @Path("get_movies")
    @Operation(operationId = "emotionPixMovies", summary = "Films for a mood; comedies where it is unknown")
    public Answer forMood(
            @QueryParam("emotion") @DefaultValue("happy") @Size(max = 40, message = "must be at most 40 characters")
                    String emotion) {
        return answer(moods.row(
                        new MoodRows.Wanted(
                                Mood.named(emotion), MoodMode.MATCH, TitleScope.MOVIE, OptionalLong.empty()),
                        ROWS)
                .items());
    }

    @GET
    @Path("search_movie")
    @Operation(operationId = "emotionPixSearch", summary = "Films by words; none without any")
    public Answer byWords(
            @QueryParam("query") @DefaultValue("") @Size(max = 500, message = "must be at most 500 characters")
                    String query) {
        if (query.isBlank()) {
            return new Answer(List.of());
        }
        List<Long> ids = search.find(query, TitleType.MOVIE, ROWS).stream()
                .map(TitleHit::id)
                .toList();
        return answer(catalog.inOrder(ids).stream().map(TitleSummary::of).toList());
    }

    private Answer answer(List<TitleSummary> films) {
        return new Answer(films.stream().map(film -> OldFilm.of(film, pages)).toList());
    }
}
