package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one person may be shown, best first, worked out once: nothing that is rated, watched or hidden is in it. Reasons of
 * the model are asked for when a title is first shown, and kept. Thread-safe.
 */
final class Shortlist {
    private static final long BYTES = 400;
    private static final long BYTES_EACH = 56;
    /** A line of text with its lists; of so many titles the reasons are usually asked for. */
    private static final long BYTES_OF_REASONS = 30 * 260;

    /** Works out why titles are in the list. */
    interface Explainer extends Function<List<Candidate>, List<List<Reason>>> {}

    private final String strategy;
    private final @Nullable String modelVersion;
    private final @Nullable Title because;
    private final List<Candidate> candidates;
    private final Explainer explainer;
    private final Map<Long, List<Reason>> explained = new ConcurrentHashMap<>();

    private Shortlist(
            String strategy,
            @Nullable String modelVersion,
            @Nullable Title because,
            List<Candidate> candidates,
            Explainer explainer) {
        this.strategy = strategy;
        this.modelVersion = modelVersion;
        this.because = because;
        this.candidates = List.copyOf(candidates);
        this.explainer = explainer;
    }

    /**
     * One that a model made.
     *
     * @param explainer asked only about those candidates that come without reasons
     */
    static Shortlist ofModel(String strategy, String modelVersion, List<Candidate> candidates, Explainer explainer) {
        return new Shortlist(strategy, modelVersion, null, candidates, explainer);
    }

    /** One whose candidates bring their reasons. */
    static Shortlist of(String strategy, @Nullable String modelVersion, List<Candidate> candidates) {
        return new Shortlist(strategy, modelVersion, null, candidates, Shortlist::nothingLeft);
    }

    /** Titles like one title. */
    static Shortlist because(Title title, String strategy, List<Candidate> candidates) {
        return new Shortlist(strategy, null, title, candidates, Shortlist::nothingLeft);
    }

    private static List<List<Reason>> nothingLeft(List<Candidate> unexplained) {
        throw new IllegalStateException("all candidates bring their reasons");
    }

    /** What was really used. */
    String strategy() {
        return strategy;
    }

    @Nullable
    String modelVersion() {
        return modelVersion;
    }

    /** The title these are like, where they were chosen by one. */
    @Nullable
    Title because() {
        return because;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The reasons of some of the candidates, by title. */
    Map<Long, List<Reason>> reasons(Collection<Candidate> shown) {
        List<Candidate> unexplained = shown.stream()
                .filter(candidate -> candidate.reasons() == null && !explained.containsKey(candidate.titleId()))
                .toList();
        if (!unexplained.isEmpty()) {
            List<List<Reason>> reasons = explainer.apply(unexplained);
            for (int i = 0; i < unexplained.size(); i++) {
                explained.put(unexplained.get(i).titleId(), reasons.get(i));
            }
        }
        Map<Long, List<Reason>> all = new HashMap<>();
        shown.forEach(candidate -> all.put(
                candidate.titleId(),
                candidate.reasons() != null ? candidate.reasons() : explained.get(candidate.titleId())));
        return all;
    }

    /** About what it takes in memory once its beginning has been shown. */
    int weightBytes() {
        return (int) (BYTES + candidates.size() * BYTES_EACH + BYTES_OF_REASONS);
    }
}
