package io.moodreel.server.search.semantic;

import io.moodreel.search.blend.FusedHit;
import io.moodreel.search.blend.WordsAndMeaning;
import io.moodreel.search.embedding.EmbedderUnavailableException;
import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.Constraint.Kind;
import io.moodreel.search.query.QueryUnderstanding;
import io.moodreel.search.query.UnderstoodQuery;
import io.moodreel.search.text.TitleHit;
import io.moodreel.search.vector.VectorHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.search.Search;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Titles by what is meant: what is plainly asked for narrows the search, words and meaning together order what is left.
 * Thread-safe. Titles that have no vector yet are found by their words.
 */
@ApplicationScoped
public class MeaningSearch {
    private static final Logger LOG = Logger.getLogger(MeaningSearch.class);
    /** Sets of titles by what they must satisfy: a bit for each title. */
    private static final int KEPT_SETS = 32;

    private final Catalog catalog;
    private final Search search;
    private final Embedder embedder;
    private final TitleVectors vectors;
    private final QueryUnderstanding understanding;
    private final RevisionCache<List<Constraint>, LongPredicate> matching;
    private final AtomicBoolean toldOfNoModel = new AtomicBoolean();

    MeaningSearch(Catalog catalog, Search search, Embedder embedder, TitleVectors vectors) {
        this.catalog = catalog;
        this.search = search;
        this.embedder = embedder;
        this.vectors = vectors;
        this.understanding = new QueryUnderstanding(search::hasTitle);
        this.matching = new RevisionCache<>(search::revision, KEPT_SETS);
    }

    /** A title near another in meaning: cosine, −1 to 1. */
    public record Nearness(long titleId, double similarity) {}

    /** What was understood and what was found for it, best first. */
    record Found(UnderstoodQuery understood, List<TitleSummary> titles) {}

    /** How many titles can be found, and how many of them by meaning. */
    record Coverage(long titles, long embedded) {}

    /**
     * @param type only titles of this kind, or null for both
     * @param without keys of constraints that are to be read as words
     */
    Found find(String wish, @Nullable TitleType type, Set<String> without, int limit) {
        UnderstoodQuery understood = understanding.understand(wish, without);
        List<Constraint> constraints = asked(understood, type);
        String text = understood.text();
        // the longest part, done beside the search for words
        Optional<Supplier<List<Long>>> meant = begun(text, constraints);
        List<Long> byWords = text.isBlank()
                ? search.mostPopular(constraints, limit)
                : search.find(text, constraints, WordsAndMeaning.CANDIDATES).stream()
                        .map(TitleHit::id)
                        .toList();
        List<Long> byMeaning = meant.map(this::byMeaning).orElse(List.of());
        List<FusedHit> best = WordsAndMeaning.blend(byWords, byMeaning, limit);
        MatchReasons reasons = new MatchReasons(
                understood,
                search.wordsInCommon(text),
                text.isBlank() ? Set.of() : new HashSet<>(byWords),
                new HashSet<>(byMeaning));
        return new Found(understood, summaries(best, reasons));
    }

    private List<TitleSummary> summaries(List<FusedHit> best, MatchReasons reasons) {
        Map<Long, Double> scores = best.stream().collect(Collectors.toMap(FusedHit::id, FusedHit::score));
        return catalog.inOrder(best.stream().map(FusedHit::id).toList()).stream()
                .map(title -> TitleSummary.chosen(title, scores.get(title.id()), reasons.of(title)))
                .toList();
    }

    Coverage coverage() {
        long titles = search.size();
        return new Coverage(titles, Math.min(titles, vectors.size()));
    }

    /** Titles of a kind nearest in meaning to a title, nearest first; empty while that title has no vector. */
    public Optional<List<Nearness>> near(Title title, TitleType among, int limit) {
        LongPredicate accepted = matching(asked(new UnderstoodQuery("", List.of()), among));
        return vectors.of(title.id())
                .map(vector -> vectors.nearest(vector, limit, id -> id != title.id() && accepted.test(id)).stream()
                        .map(hit -> new Nearness(hit.id(), hit.similarity()))
                        .toList());
    }

    private static List<Constraint> asked(UnderstoodQuery understood, @Nullable TitleType type) {
        List<Constraint> constraints = new ArrayList<>(understood.constraints());
        if (type != null) {
            constraints.add(new Constraint(Kind.TYPE, type.wireName(), ""));
        }
        return constraints;
    }

    private Optional<Supplier<List<Long>>> begun(String text, List<Constraint> constraints) {
        return isForTheModel(text) && vectors.size() > 0
                ? Optional.of(embedder.wish(text, vector -> nearest(vector, constraints)))
                : Optional.empty();
    }

    private List<Long> nearest(float[] wish, List<Constraint> constraints) {
        return vectors.nearest(wish, WordsAndMeaning.CANDIDATES, matching(constraints)).stream()
                .map(VectorHit::id)
                .toList();
    }

    private List<Long> byMeaning(Supplier<List<Long>> begun) {
        try {
            return begun.get();
        } catch (EmbedderUnavailableException unavailable) {
            if (toldOfNoModel.compareAndSet(false, true)) {
                LOG.warnf("Searches go by words alone: %s", unavailable.getMessage());
            }
            return List.of();
        }
    }

    /** The model is English: signs alone, or words in another script, would be near to anything. */
    private static boolean isForTheModel(String text) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && others * 2 <= letters;
    }

    private LongPredicate matching(List<Constraint> constraints) {
        if (constraints.isEmpty()) {
            return id -> true;
        }
        List<Constraint> key = constraints.stream()
                .map(constraint -> new Constraint(constraint.kind(), constraint.value(), ""))
                .toList();
        return matching.get(key, search::matching);
    }
}
