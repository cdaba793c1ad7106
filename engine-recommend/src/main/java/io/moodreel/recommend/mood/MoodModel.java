package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a mood does to what pleases: by how much it moves the odds of each genre, learned from reactions on two levels.
 *
 * <p>Everybody's shift of a genre is normal around {@link MoodPrior}'s; a person's is normal around everybody else's.
 * Each is the mode of its posterior ({@link Shift}). So a person without reactions is shown what everybody's say, and
 * everybody's begin with the prior; with every reaction a person's own count for more. What they like whatever their mood
 * is no shift: a genre's usual share comes from what pleased them at other times, itself shrunk toward everybody's, and
 * that toward the catalogue's.
 *
 * <p>A parameter per context and genre is CAMF-CC of Baltrunas, Ludwig and Ricci, "Matrix factorization techniques for
 * context aware recommendation" (RecSys 2011); log-odds against an informative prior are those of Monroe, Colaresi and
 * Quinn, "Fightin' words" (Political Analysis 2008); the two levels those of hierarchical regression (Gelman et al.,
 * Bayesian Data Analysis, chapter 5). Thread-safe.
 */
public final class MoodModel {
    /** Moods move groups little: everybody's shift lies within ±0.35 of the prior's two times of three. */
    private static final double PRECISION_OF_EVERYBODY = 8;
    /** People differ much: a person's shift lies within ±1 of everybody's two times of three. */
    private static final double PRECISION_OF_A_PERSON = 1;
    /** The catalogue's shares weigh as much as so many liked titles, against everybody's. */
    private static final double TITLES_IN_THE_CATALOGUES_SHARE = 20;
    /** Everybody's shares weigh as much as so many liked titles, against a person's. */
    private static final double TITLES_IN_EVERYBODYS_SHARE = 10;

    private static final double SMALLEST_SHARE = 0.005;
    private static final double LARGEST_SHARE = 0.95;

    private final GenreNumbers genres = new GenreNumbers();

    /** Begins to sum up one person's reactions, as they weigh at {@code now}. */
    public EvidenceBuilder evidenceAt(Instant now) {
        return new EvidenceBuilder(genres, now);
    }

    /**
     * How well genres suit a mood.
     *
     * @param crowd everybody's evidence, {@code own} included
     * @param own the person's; {@link Evidence#NONE} for a guest
     * @param usualShare a genre's share of the catalogue's titles, 0–1
     */
    public LearnedFit fit(Mood mood, MoodMode mode, Crowd crowd, Evidence own, ToDoubleFunction<String> usualShare) {
        MoodQuestion question = new MoodQuestion(mood, mode);
        Weights others = crowd.without(own);
        Map<String, Shift> everybodys = new HashMap<>();
        Map<String, Shift> persons = new HashMap<>();
        for (String genre : genresOf(question)) {
            int number = genres.of(genre);
            double commonShare =
                    share(question, others, number, usualShare.applyAsDouble(genre), TITLES_IN_THE_CATALOGUES_SHARE);
            double ownShare = share(question, own, number, commonShare, TITLES_IN_EVERYBODYS_SHARE);
            Shift common = Shift.supposed(MoodPrior.shift(Optional.of(mood), mode, genre))
                    .learnedFrom(question.tally(others, number), logOdds(commonShare), PRECISION_OF_EVERYBODY);
            everybodys.put(genre, common);
            persons.put(
                    genre, common.learnedFrom(question.tally(own, number), logOdds(ownShare), PRECISION_OF_A_PERSON));
        }
        return LearnedFit.of(question, everybodys, persons);
    }

    private Set<String> genresOf(MoodQuestion question) {
        Set<String> all = new LinkedHashSet<>(question.priorGenres());
        all.addAll(question.never());
        all.addAll(genres.names());
        return all;
    }

    private static double share(MoodQuestion question, Weights weights, int genre, double supposed, double titles) {
        double all = question.likedElsewhere(weights, Weights.ALL_TITLES);
        double ofGenre = question.likedElsewhere(weights, genre);
        return Math.clamp((ofGenre + titles * supposed) / (all + titles), SMALLEST_SHARE, LARGEST_SHARE);
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
