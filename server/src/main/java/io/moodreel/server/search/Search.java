package io.moodreel.server.search;

import io.moodreel.search.query.Constraint;
import io.moodreel.search.text.TitleHit;
import io.moodreel.search.text.TitleQuery;
import io.moodreel.search.text.WordsInCommon;
import io.moodreel.search.tfidf.Neighbour;
import io.moodreel.search.tfidf.SharedTerm;
import io.moodreel.search.tfidf.TfIdfModel;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Readiness;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Titles by words and by likeness, for other features. Thread-safe. */
@ApplicationScoped
public class Search implements Readiness, MemoryHolder {
    private static final int AFTER_THE_STARTER_CATALOGUE = 200;
    private static final int MOST_SHARED_TERMS = 4;

    private final Catalog catalog;
    private final DataFolder folder;
    private final boolean indexed;
    private volatile @Nullable SearchUpkeep upkeep;

    /** @param indexed false in a process that only imports into a database whose servers have their own index */
    Search(
            Catalog catalog,
            DataFolder folder,
            @ConfigProperty(name = "moodreel.search.index", defaultValue = "true") boolean indexed) {
        this.catalog = catalog;
        this.folder = folder;
        this.indexed = indexed;
    }

    void start(@Observes @Priority(AFTER_THE_STARTER_CATALOGUE) StartupEvent event) {
        if (!indexed) {
            return;
        }
        SearchUpkeep started = new SearchUpkeep(catalog, folder.path());
        upkeep = started;
        started.start();
    }

    void stop(@Observes ShutdownEvent event) {
        SearchUpkeep running = upkeep;
        if (running != null) {
            running.close();
        }
    }

    /** A title like another, how like (cosine, 0–1) and the strongest words they share. */
    public record Likeness(long titleId, double similarity, List<String> sharedTerms) {}

    /** True once the words of every title can be searched, or if they never will be here. */
    @Override
    public boolean isReady() {
        SearchUpkeep running = upkeep;
        return !indexed || running != null && running.isCaughtUp();
    }

    @Override
    public String awaited() {
        return "the search index";
    }

    @Override
    public Map<String, Long> heldBytes() {
        SearchUpkeep running = upkeep;
        if (running == null) {
            return Map.of();
        }
        SimilarityModels made = running.models();
        return Map.of(
                "full-text index",
                running.index().titles().memoryBytes(),
                "similarity models",
                made == null ? 0 : made.memoryBytes());
    }

    /** Ids of the titles that match best, best first. */
    public List<TitleHit> find(String text, @Nullable TitleType type, int limit) {
        String typeName = type == null ? null : type.wireName();
        return index().titles().search(new TitleQuery(text, typeName, limit));
    }

    /** Titles by the words of a wish in whole sentences, among those that satisfy every constraint, best first. */
    public List<TitleHit> find(String text, List<Constraint> constraints, int limit) {
        return index().titles().searchSentence(new TitleQuery(text, null, limit), constraints);
    }

    /** Ids of the titles with most votes among those that satisfy every constraint. */
    public List<Long> mostPopular(List<Constraint> constraints, int limit) {
        return index().titles().mostPopular(constraints, limit);
    }

    /** All titles that satisfy every constraint. */
    public LongPredicate matching(List<Constraint> constraints) {
        return index().titles().matching(constraints);
    }

    /** What the text's words have in common with titles. */
    public WordsInCommon wordsInCommon(String text) {
        return index().titles().wordsInCommon(text);
    }

    /** Whether the text is the name of a title. */
    public boolean hasTitle(String text) {
        return index().titles().hasTitle(text);
    }

    /** How many titles can be found. */
    public long size() {
        return index().titles().size();
    }

    /** The revision of the catalogue that can be found. */
    public long revision() {
        return index().revision();
    }

    /** The strongest words that {@code title} shares with {@code other}; none while they are still being compared. */
    public List<String> sharedTerms(Title title, Title other) {
        SimilarityModels made = running().models();
        if (made == null) {
            return List.of();
        }
        TfIdfModel model = made.byType().get(other.facts().type());
        if (!model.contains(other.id())) {
            return List.of();
        }
        return terms(model.explain(SimilarityModels.text(title.facts()), other.id(), MOST_SHARED_TERMS));
    }

    /** The titles of kind {@code among} most like {@code title}, most like first, itself left out. */
    public List<Likeness> similar(Title title, TitleType among, int limit) {
        TfIdfModel model = models().byType().get(among);
        List<Neighbour> nearest = nearest(model, title, among, limit);
        if (knows(model, title, among)) {
            return nearest.stream()
                    .map(found -> likeness(found, model.explain(title.id(), found.id(), MOST_SHARED_TERMS)))
                    .toList();
        }
        String text = SimilarityModels.text(title.facts());
        return nearest.stream()
                .map(found -> likeness(found, model.explain(text, found.id(), MOST_SHARED_TERMS)))
                .toList();
    }

    /** The same titles without the words they share, which {@link #sharedTerms} tells of those that are shown. */
    public List<Neighbour> nearest(Title title, TitleType among, int limit) {
        return nearest(models().byType().get(among), title, among, limit);
    }

    private static List<Neighbour> nearest(TfIdfModel model, Title title, TitleType among, int limit) {
        if (knows(model, title, among)) {
            return model.similar(title.id(), limit);
        }
        return model.similarTo(SimilarityModels.text(title.facts()), limit).stream()
                .filter(found -> found.id() != title.id())
                .toList();
    }

    private static boolean knows(TfIdfModel model, Title title, TitleType among) {
        return title.facts().type() == among && model.contains(title.id());
    }

    private static Likeness likeness(Neighbour found, List<SharedTerm> terms) {
        return new Likeness(found.id(), found.similarity(), terms(terms));
    }

    private static List<String> terms(List<SharedTerm> shared) {
        return shared.stream().map(SharedTerm::term).toList();
    }

    private SimilarityModels models() {
        return Optional.ofNullable(running().models())
                .orElseThrow(() -> ProblemException.unavailable(
                        "Titles are still being compared after the start. Try again in a moment.",
                        Duration.ofSeconds(2)));
    }

    SearchIndex index() {
        return running().index();
    }

    private SearchUpkeep running() {
        return Optional.ofNullable(upkeep)
                .orElseThrow(() -> ProblemException.unavailable("The search is starting.", Duration.ofSeconds(2)));
    }
}
