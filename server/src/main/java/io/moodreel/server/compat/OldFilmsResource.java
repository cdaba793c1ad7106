package io.moodreel.server.compat;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.MoodPrior;
import io.moodreel.search.text.TitleHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.LiveAnswer;
import io.moodreel.server.metadata.LiveTitles;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.PublicUrl;
import io.moodreel.server.recommendations.mood.MoodGate;
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
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Films for a mood and by words as EmotionPix's pages ask for them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients")
public class OldFilmsResource {
    /** As many as EmotionPix asked the IMDb API for. */
    private static final int ROWS = 25;

    private final LiveTitles live;
    private final MoodGate gate;
    private final MoodRows moods;
    private final Search search;
    private final Catalog catalog;
    private final PublicUrl pages;

    OldFilmsResource(LiveTitles live, MoodGate gate, MoodRows moods, Search search, Catalog catalog, PublicUrl pages) {
        this.live = live;
        this.gate = gate;
        this.moods = moods;
        this.search = search;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** What EmotionPix reads, and where it is from. */
    @Schema(name = "EmotionPixMovies")
    public record Answer(
            @Schema(required = true) List<OldFilm> movies,
            @Schema(required = true, description = "tmdb, imdb, or local: this server's catalogue") String source,
            @Schema(required = true, nullable = true, description = "how long ago the source was asked") @Nullable
                    Long ageSeconds,
            @Schema(required = true, description = "older than answers should be: no newer one was there")
                    boolean stale) {}

    @GET
    @Path("get_movies")
    @Operation(operationId = "emotionPixMovies", summary = "Films for a mood; comedies where it is unknown")
    public Answer forMood(
            @QueryParam("emotion") @DefaultValue("happy") @Size(max = 40, message = "must be at most 40 characters")
                    String emotion) {
        Optional<Mood> mood = Mood.named(emotion);
        String genre = MoodPrior.genres(mood, MoodMode.MATCH).getFirst();
        Optional<LiveAnswer> found = live.ofGenre(genre, gate.gate());
        List<Title> passing = found.map(answer -> gate.passing(answer.titles())).orElse(List.of());
        if (found.isPresent() && !passing.isEmpty()) {
            return answer(passing, found.get());
        }
        return local(moods.row(new MoodRows.Wanted(mood, MoodMode.MATCH, TitleScope.MOVIE, OptionalLong.empty()), ROWS)
                .items());
    }

    @GET
    @Path("search_movie")
    @Operation(operationId = "emotionPixSearch", summary = "Films by words; none without any")
    public Answer byWords(
            @QueryParam("query") @DefaultValue("") @Size(max = 500, message = "must be at most 500 characters")
                    String query) {
        if (query.isBlank()) {
            return local(List.of());
        }
        Optional<LiveAnswer> found = live.search(TitleType.MOVIE, query);
        if (found.isPresent() && !found.get().titles().isEmpty()) {
            return answer(found.get().titles(), found.get());
        }
        List<Long> ids = search.find(query, TitleType.MOVIE, ROWS).stream()
                .map(TitleHit::id)
                .toList();
        return local(catalog.inOrder(ids).stream().map(TitleSummary::of).toList());
    }

    private Answer local(List<TitleSummary> films) {
        return new Answer(films.stream().map(film -> OldFilm.of(film, pages)).toList(), "local", null, false);
    }

    private Answer answer(List<Title> films, LiveAnswer found) {
        return new Answer(
                films.stream()
                        .limit(ROWS)
                        .map(film -> OldFilm.of(TitleSummary.of(film), pages))
                        .toList(),
                found.source(),
                found.age().toSeconds(),
                found.freshness().isStale());
    }
}
