package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reactions bear on a mood and mode.
 *
 * <p>{@code match} learns from what people in the mood liked and disliked. {@code lift} cannot: a tragedy that somebody
 * sad finished suits sadness, but nobody knows whether it lifted. It learns what belongs where it leads: from what people
 * liked who were happy – or neutral, where calm is wanted –, and from what was disliked there or in the mood itself.
 */
final class MoodQuestion {
    private final Mood mood;
    private final MoodMode mode;
    /** The mood whose liking counts. */
    private final Mood wanted;
    /** The moods whose disliking counts. */
    private final List<Mood> against;
    /** All other moods, and null for none told. */
    private final List<@Nullable Mood> elsewhere;

    MoodQuestion(Mood mood, MoodMode mode) {
        this.mood = mood;
        this.mode = mode;
        this.wanted = mode == MoodMode.MATCH ? mood : MoodPrior.liftsTo(mood);
        this.against = List.copyOf(EnumSet.of(wanted, mood));
        this.elsewhere = new ArrayList<>(EnumSet.complementOf(EnumSet.of(wanted)));
        this.elsewhere.add(null);
    }

    /** What was reacted in the mood to titles of a genre. */
    Tally tally(Weights weights, int genre) {
        double disliked = 0;
        double dislikedOfGenre = 0;
        for (Mood other : against) {
            disliked += weights.weight(Weights.cell(other, false, Weights.ALL_TITLES));
            dislikedOfGenre += weights.weight(Weights.cell(other, false, genre));
        }
        return new Tally(
                weights.weight(Weights.cell(wanted, true, Weights.ALL_TITLES)),
                weights.weight(Weights.cell(wanted, true, genre)),
                disliked,
                dislikedOfGenre);
    }

    /** How much of what was liked at other times – other moods, or none told – is of a genre. */
    double likedElsewhere(Weights weights, int genre) {
        double sum = 0;
        for (@Nullable Mood other : elsewhere) {
            sum += weights.weight(Weights.cell(other, true, genre));
        }
        return sum;
    }

    /** The genres the mood begins with. */
    List<String> priorGenres() {
        return MoodPrior.genres(Optional.of(mood), mode);
    }

    /** Genres that no learning makes this mode ask for. */
    Set<String> never() {
        return MoodPrior.genresAgainst(mode);
    }
}
