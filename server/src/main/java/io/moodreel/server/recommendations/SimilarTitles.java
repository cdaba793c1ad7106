package io.moodreel.server.recommendations;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.search.Search;
import io.moodreel.server.search.Search.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Titles like a title, with the words they share. */
@ApplicationScoped
class SimilarTitles {
    private final Catalog catalog;
    private final Search search;

    SimilarTitles(Catalog catalog, Search search) {
        this.catalog = catalog;
        this.search = search;
    }

    /** Titles like a title, and how they were compared. */
    @Schema(name = "SimilarTitles", description = "Titles like a title, and how they were compared")
    record Answer(@Schema(required = true) String method, @Schema(required = true) List<TitleSummary> items) {}

    Answer similar(TitleType type, long id, TitleType to, int limit) {
        Title title = catalog.find(id)
                .filter(found -> found.facts().type() == type)
                .orElseThrow(() -> ProblemException.notFound("There is no " + type.wireName() + " " + id + "."));
        List<Likeness> likenesses = search.similar(title, to, limit);
        Map<Long, Title> titles = catalog
                .inOrder(likenesses.stream().map(Likeness::titleId).toList())
                .stream()
                .collect(Collectors.toMap(Title::id, Function.identity()));
        List<TitleSummary> items = likenesses.stream()
                .map(likeness -> chosen(titles.get(likeness.titleId()), likeness))
                .filter(Objects::nonNull)
                .toList();
        return new Answer("tfidf", items);
    }

    private static @Nullable TitleSummary chosen(@Nullable Title title, Likeness likeness) {
        if (title == null) {
            return null;
        }
        List<String> terms = likeness.sharedTerms();
        Reason reason = new Reason("shared_terms", "Also about " + Words.list(terms), terms);
        return TitleSummary.chosen(title, likeness.similarity(), List.of(reason));
    }
}
