package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The genres a mood begins with, before anybody's choices have said more.
 *
 * <p>{@code match} is the table of the contract (§3). {@code lift} follows the circumplex of affect (Russell 1980):
 * from low valence toward happy (comedy), from high arousal of low valence – anger, fear – toward calm (family,
 * romance, music), where comedy would jar.
 */
public final class MoodPrior {
    private static final List<String> HAPPY = List.of("Comedy");
    private static final Set<String> HEAVY = Set.of("Crime", "Drama", "Horror", "Thriller", "War");
    private static final List<String> CALM = List.of("Family", "Romance", "Music");

    /** About four and a half times the odds: a third of all titles becomes two thirds. */
    private static final double SHIFT_TOWARD = 1.5;
    /** About a third of the odds. */
    private static final double SHIFT_AWAY = -1;

    private MoodPrior() {}

    /** The genres for a mood, most telling first; an unknown mood is given Comedy. */
    public static List<String> genres(Optional<Mood> mood, MoodMode mode) {
        return mood.map(known -> mode == MoodMode.MATCH ? matching(known) : lifting(known))
                .orElse(HAPPY);
    }

    /** Genres that work against the mode: a comedy that is also a thriller lifts less than one that is not. */
    public static Set<String> genresAgainst(MoodMode mode) {
        return mode == MoodMode.LIFT ? HEAVY : Set.of();
    }

    /** The mood that lifting leads to: happy, or neutral where calm is wanted. */
    public static Mood liftsTo(Mood mood) {
        return switch (mood) {
            case HAPPY, SADNESS, NEUTRAL, SURPRISE -> Mood.HAPPY;
            case ANGER, FEAR -> Mood.NEUTRAL;
        };
    }

    /** How much better a genre is supposed to suit the mood than always, in log-odds. */
    static double shift(Optional<Mood> mood, MoodMode mode, String genre) {
        if (genres(mood, mode).contains(genre)) {
            return SHIFT_TOWARD;
        }
        return genresAgainst(mode).contains(genre) ? SHIFT_AWAY : 0;
    }

    private static List<String> matching(Mood mood) {
        return switch (mood) {
            case HAPPY -> HAPPY;
            case SADNESS, NEUTRAL -> List.of("Drama");
            case ANGER -> List.of("Action");
            case SURPRISE -> List.of("Adventure");
            case FEAR -> List.of("Horror");
        };
    }

    private static List<String> lifting(Mood mood) {
        return liftsTo(mood) == Mood.HAPPY ? HAPPY : CALM;
    }
}
