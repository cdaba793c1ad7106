package io.moodreel.server.compat;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.http.PublicUrl;
import io.moodreel.server.search.Search;
import io.moodreel.server.search.Search.Likeness;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "More like this" as CineWatch's pages ask for it. */
@Path("/recommend")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Old clients")
public class OldRecommendResource {
    private static final int TEN = 10;

    private final Catalog catalog;
    private final Search search;
    private final PublicUrl pages;

    OldRecommendResource(Catalog catalog, Search search, PublicUrl pages) {
        this.catalog = catalog;
        this.search = search;
        this.pages = pages;
    }

    /** What CineWatch reads. */
    @Schema(name = "CineWatchMovies")
    public record Answer(@Schema(required = true) List<OldMovieCard> movies) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "cineWatchRecommend", summary = "Ten films like one; its id is TMDB's, else ours")
    public Answer recommend(
            @FormParam("movie_id")
                    @NotBlank(message = "is required: the id of a film")
                    @Size(max = 40, message = "must be at most 40 characters")
                    String movieId) {
        Title film = film(movieId.strip())
                .orElseThrow(() -> ProblemException.notFound("There is no film " + movieId.strip() + "."));
        List<Likeness> alike = search.similar(film, TitleType.MOVIE, TEN);
        Map<Long, Title> titles = catalog
                .inOrder(alike.stream().map(Likeness::titleId).toList())
                .stream()
                .collect(Collectors.toMap(Title::id, Function.identity()));
        return new Answer(alike.stream()
                .filter(likeness -> titles.containsKey(likeness.titleId()))
                .map(likeness -> OldMovieCard.of(titles.get(likeness.titleId()), likeness.similarity(), pages))
                .toList());
    }

    private Optional<Title> film(String id) {
        Long known = catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of(id)).get(id);
        Optional<Long> ours = Optional.ofNullable(known).or(() -> number(id));
        return ours.flatMap(catalog::find).filter(title -> title.facts().type() == TitleType.MOVIE);
    }

    private static Optional<Long> number(String id) {
        try {
            return Optional.of(Long.parseLong(id));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
