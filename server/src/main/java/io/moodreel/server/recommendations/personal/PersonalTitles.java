package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.experiments.Experiments;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.recommendations.mood.MoodContext;
import io.moodreel.server.recommendations.mood.MoodTaste;
import io.moodreel.server.recommendations.personal.MoodOrder.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes rows of shortlists: in the order the mood asks for, each title with its reasons. Thread-safe. */
@ApplicationScoped
class PersonalTitles {
    private static final Logger EXPLORED = Logger.getLogger("io.moodreel.exploration");

    private final Shortlists shortlists;
    private final KnownTitles titles;
    private final Strategies strategies;
    private final MoodContext moods;
    private final Experiments experiments;
    private final boolean explored;

    PersonalTitles(
            Shortlists shortlists,
            KnownTitles titles,
            Strategies strategies,
            MoodContext moods,
            Experiments experiments,
            PersonalConfig config) {
        this.shortlists = shortlists;
        this.titles = titles;
        this.strategies = strategies;
        this.moods = moods;
        this.experiments = experiments;
        this.explored = config.exploration() > 0;
    }

    /**
     * A person's row.
     *
     * @param wanted a strategy's name, or null for the one this person is to have
     */
    PersonalRow row(long userId, TitleScope scope, int limit, MoodWish mood, @Nullable String wanted) {
        Shortlist shortlist = wanted == null || wanted.isBlank()
                ? forYou(userId, scope)
                : shortlists.of(userId, known(wanted), scope);
        List<TitleSummary> items = take(shortlist, limit, taste(mood, userId), Set.of());
        return new PersonalRow(shortlist.strategy(), shortlist.modelVersion(), mood.label(), items);
    }

    /**
     * The shortlist this person is to have: the hybrid's, or that of a running experiment. Who is answered without the
     * model, for lack of one or of ratings, would be given the same by most strategies, and takes no part.
     */
    Shortlist forYou(long userId, TitleScope scope) {
        Shortlist usual = shortlists.of(userId, Strategies.HYBRID, scope);
        if (!usual.strategy().equals(Strategies.HYBRID)) {
            return usual;
        }
        return experiments
                .strategyFor(userId)
                .map(strategy -> shortlists.of(userId, strategy, scope))
                .orElse(usual);
    }

    private String known(String wanted) {
        if (!strategies.names().contains(wanted)) {
            throw ProblemException.invalid(
                    "strategy",
                    "must be one of " + String.join(", ", strategies.names()) + ", was \"" + Shown.shortened(wanted)
                            + "\"");
        }
        return wanted;
    }

    /** How genres suit the mood that somebody names; null when they name none. */
    @Nullable
    MoodTaste taste(MoodWish mood, long userId) {
        return mood.named() ? moods.taste(mood.mood(), mood.mode(), OptionalLong.of(userId)) : null;
    }

    /**
     * The first titles of a shortlist that are not shown yet.
     *
     * @param taste of the mood that orders them anew, null for none
     */
    List<TitleSummary> take(Shortlist shortlist, int limit, @Nullable MoodTaste taste, Set<Long> shown) {
        List<Candidate> candidates = shortlist.candidates();
        Stream<Placed> ordered =
                taste == null ? MoodOrder.unchanged(candidates) : MoodOrder.of(candidates, titlesOf(candidates), taste);
        List<Placed> chosen = ordered.filter(
                        placed -> !shown.contains(placed.candidate().titleId()))
                .limit(limit)
                .toList();
        return told(shortlist, chosen, taste);
    }

    /** The first titles of a shortlist that fit. */
    List<TitleSummary> fitting(
            Shortlist shortlist, Predicate<TitleSummary> fits, int limit, @Nullable MoodTaste taste) {
        Map<Long, TitleSummary> known = titlesOf(shortlist.candidates());
        List<Candidate> candidates = shortlist.candidates().stream()
                .filter(candidate ->
                        known.containsKey(candidate.titleId()) && fits.test(known.get(candidate.titleId())))
                .toList();
        Stream<Placed> ordered =
                taste == null ? MoodOrder.unchanged(candidates) : MoodOrder.of(candidates, known, taste);
        return told(shortlist, ordered.limit(limit).toList(), taste);
    }

    private List<TitleSummary> told(Shortlist shortlist, List<Placed> chosen, @Nullable MoodTaste taste) {
        List<Candidate> candidates = chosen.stream().map(Placed::candidate).toList();
        Map<Long, TitleSummary> known = titlesOf(candidates);
        Map<Long, List<Reason>> reasons = shortlist.reasons(candidates);
        List<TitleSummary> told = new ArrayList<>(chosen.size());
        for (Placed placed : chosen) {
            Candidate candidate = placed.candidate();
            TitleSummary title = known.get(candidate.titleId());
            if (title != null) {
                List<Reason> own = reasons.get(candidate.titleId());
                boolean lifted = taste != null && placed.lifted();
                told.add(title.chosenFor(candidate.score(), lifted ? withMood(own, title, taste) : own));
            }
        }
        if (explored) {
            log(shortlist, candidates);
        }
        return told;
    }

    /** Why somebody may like it comes first: the mood only moved it. */
    private static List<Reason> withMood(List<Reason> reasons, TitleSummary title, MoodTaste taste) {
        return Stream.concat(reasons.stream(), taste.reason(title.genres()).stream())
                .toList();
    }

    /** So that what people make of explored titles can be weighed by the inverse of the chance they were shown with. */
    private static void log(Shortlist shortlist, List<Candidate> chosen) {
        EXPLORED.infof(
                "strategy=%s model=%s shown=%s",
                shortlist.strategy(),
                shortlist.modelVersion(),
                chosen.stream()
                        .map(candidate -> candidate.titleId() + ":" + candidate.propensity())
                        .toList());
    }

    private Map<Long, TitleSummary> titlesOf(List<Candidate> candidates) {
        return titles.of(candidates.stream().map(Candidate::titleId).toList());
    }
}
