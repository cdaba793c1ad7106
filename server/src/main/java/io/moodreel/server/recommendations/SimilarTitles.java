package io.moodreel.server.recommendations;

import io.moodreel.search.blend.FusedHit;
import io.moodreel.search.blend.WordsAndMeaning;
import io.moodreel.search.tfidf.Neighbour;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.search.Search;
import io.moodreel.server.search.Search.Likeness;
import io.moodreel.server.search.semantic.MeaningSearch;
import io.moodreel.server.search.semantic.MeaningSearch.Nearness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Titles like a title: by the words they share, by their meaning, or by both. */
@ApplicationScoped
class SimilarTitles {
    private final Catalog catalog;
    private final Search search;
    private final MeaningSearch meaning;

    SimilarTitles(Catalog catalog, Search search, MeaningSearch meaning) {
        this.catalog = catalog;
        this.search = search;
        this.meaning = meaning;
    }

    /** How likeness is measured. */
    public enum Method {
        /** The words they share. */
        TFIDF,
        /** What they mean. */
        EMBEDDING,
        /** Both rankings in one. */
        BLEND
    }

    /** Titles like a title, and how they were compared. */
    @Schema(name = "SimilarTitles", description = "Titles like a title, and how they were compared")
    record Answer(@Schema(required = true) Method method, @Schema(required = true) List<TitleSummary> items) {}

    /** A title that was chosen, and how like it is. */
    private record Chosen(long titleId, double score) {}

    Answer similar(TitleType type, long id, TitleType to, Method method, int limit) {
        Title title = catalog.find(id)
                .filter(found -> found.facts().type() == type)
                .orElseThrow(() -> ProblemException.notFound("There is no " + type.wireName() + " " + id + "."));
        return switch (method) {
            case TFIDF -> byWords(title, to, limit);
            case EMBEDDING ->
                meaning.near(title, to, limit)
                        .map(near -> byMeaning(title, near))
                        // a title that has no vector yet
                        .orElseGet(() -> byWords(title, to, limit));
            case BLEND ->
                meaning.near(title, to, WordsAndMeaning.CANDIDATES)
                        .map(near -> byBoth(title, search.nearest(title, to, WordsAndMeaning.CANDIDATES), near, limit))
                        .orElseGet(() -> byWords(title, to, limit));
        };
    }

    private Answer byWords(Title title, TitleType to, int limit) {
        List<Likeness> likenesses = search.similar(title, to, limit);
        Map<Long, List<String>> terms =
                likenesses.stream().collect(Collectors.toMap(Likeness::titleId, Likeness::sharedTerms));
        List<Chosen> chosen = likenesses.stream()
                .map(likeness -> new Chosen(likeness.titleId(), likeness.similarity()))
                .toList();
        return new Answer(Method.TFIDF, items(chosen, found -> List.of(sharedTerms(terms.get(found.id())))));
    }

    private Answer byMeaning(Title title, List<Nearness> near) {
        List<Chosen> chosen = near.stream()
                .map(nearness -> new Chosen(nearness.titleId(), nearness.similarity()))
                .toList();
        return new Answer(Method.EMBEDDING, items(chosen, found -> reasons(title, found, true)));
    }

    private Answer byBoth(Title title, List<Neighbour> neighbours, List<Nearness> near, int limit) {
        // what shares no word is in no order there
        List<Long> alike = neighbours.stream()
                .filter(neighbour -> neighbour.similarity() > 0)
                .map(Neighbour::id)
                .toList();
        List<Long> meant = near.stream().map(Nearness::titleId).toList();
        Set<Long> byMeaning = new HashSet<>(meant);
        List<FusedHit> fused = WordsAndMeaning.blend(alike, meant, limit);
        List<Chosen> chosen =
                fused.stream().map(hit -> new Chosen(hit.id(), hit.score())).toList();
        return new Answer(Method.BLEND, items(chosen, found -> reasons(title, found, byMeaning.contains(found.id()))));
    }

    private List<Reason> reasons(Title title, Title found, boolean isNear) {
        List<Reason> reasons = new ArrayList<>();
        List<String> terms = search.sharedTerms(title, found);
        if (!terms.isEmpty()) {
            reasons.add(sharedTerms(terms));
        }
        if (isNear) {
            String name = title.facts().title();
            reasons.add(new Reason("meaning", "Close in meaning to " + name, List.of(name)));
        }
        return reasons;
    }

    private List<TitleSummary> items(List<Chosen> chosen, Function<Title, List<Reason>> reasons) {
        Map<Long, Double> scores = chosen.stream().collect(Collectors.toMap(Chosen::titleId, Chosen::score));
        return catalog.inOrder(chosen.stream().map(Chosen::titleId).toList()).stream()
                .map(title -> TitleSummary.chosen(title, scores.get(title.id()), reasons.apply(title)))
                .toList();
    }

    private static Reason sharedTerms(List<String> terms) {
        return new Reason("shared_terms", "Also about " + Words.list(terms), terms);
    }
}
