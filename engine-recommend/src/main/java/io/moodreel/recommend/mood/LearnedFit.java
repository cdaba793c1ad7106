package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How well genres suit a mood, with what was learned, and which of them to ask for. Immutable and thread-safe. */
public final class LearnedFit implements MoodFit {
    private static final int MOST_GENRES = 3;
    /** A third more likely than always: less is not worth changing a row for. */
    private static final double WORTH_ASKING = 0.3;
    /** Odds less than two thirds of always. */
    private static final double UNSUITABLE = -0.4;

    /** Why a genre is asked for. */
    public enum Basis {
        /** The mood begins with it. */
        PRIOR,
        /** People in the mood choose it. */
        EVERYBODY,
        /** The person chooses it. */
        OWN
    }

    /** By genre, in log-odds. */
    private final Map<String, Double> shifts;

    private final Map<String, Basis> asked;
    private final List<String> genres;
    private final Set<String> against;

    private LearnedFit(Map<String, Shift> shifts, List<String> genres, Map<String, Basis> asked, Set<String> against) {
        this.shifts = shifts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().mean()));
        this.genres = List.copyOf(genres);
        this.asked = Map.copyOf(asked);
        this.against = Set.copyOf(against);
    }

    /** What is supposed of a mood before anything is learned, or when it is none of the six. */
    public static LearnedFit prior(Optional<Mood> mood, MoodMode mode) {
        Map<String, Shift> shifts = new HashMap<>();
        List<String> genres = MoodPrior.genres(mood, mode);
        genres.forEach(genre -> shifts.put(genre, Shift.supposed(MoodPrior.shift(mood, mode, genre))));
        Set<String> against = MoodPrior.genresAgainst(mode);
        against.forEach(genre -> shifts.put(genre, Shift.supposed(MoodPrior.shift(mood, mode, genre))));
        return new LearnedFit(
                shifts,
                genres,
                genres.stream().collect(Collectors.toMap(genre -> genre, genre -> Basis.PRIOR)),
                against);
    }

    static LearnedFit of(MoodQuestion question, Map<String, Shift> everybodys, Map<String, Shift> persons) {
        List<String> common = asked(question, everybodys);
        List<String> genres = asked(question, persons);
        Map<String, Basis> bases = new HashMap<>();
        for (String genre : genres) {
            bases.put(genre, basis(genre, question, common));
        }
        Set<String> against = persons.entrySet().stream()
                .filter(entry -> isAgainst(question, entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new LearnedFit(persons, genres, bases, against);
    }

    private static Basis basis(String genre, MoodQuestion question, List<String> common) {
        if (question.priorGenres().contains(genre)) {
            return Basis.PRIOR;
        }
        return common.contains(genre) ? Basis.EVERYBODY : Basis.OWN;
    }

    private static boolean isAgainst(MoodQuestion question, String genre, Shift shift) {
        return question.never().contains(genre) ? shift.mean() < 0 : shift.atMost() < UNSUITABLE;
    }

    /**
     * The best-fitting genres, at most three, none with less than half the best one's shift. The prior's are believed
     * while they fit at all, others once they surely do, so that chance does not change a row.
     */
    private static List<String> asked(MoodQuestion question, Map<String, Shift> shifts) {
        List<String> prior = question.priorGenres();
        Map<String, Double> worth = new HashMap<>();
        shifts.forEach((genre, shift) -> {
            if (prior.contains(genre) && shift.mean() > 0) {
                worth.put(genre, shift.mean());
            } else if (!question.never().contains(genre) && shift.atLeast() >= WORTH_ASKING) {
                worth.put(genre, shift.atLeast());
            }
        });
        double best =
                worth.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> genres = new ArrayList<>(worth.keySet());
        genres.removeIf(genre -> worth.get(genre) < best / 2);
        genres.sort(Comparator.<String>comparingDouble(genre -> -worth.get(genre))
                .thenComparingInt(genre -> placeIn(prior, genre))
                .thenComparing(Comparator.naturalOrder()));
        return genres.isEmpty() ? prior : genres.subList(0, Math.min(MOST_GENRES, genres.size()));
    }

    private static int placeIn(List<String> prior, String genre) {
        int place = prior.indexOf(genre);
        return place < 0 ? prior.size() : place;
    }

    @Override
    public double of(Collection<String> genres) {
        // whole shortlists are put in order with it at each request: no streams
        double sum = 0;
        for (String genre : genres) {
            sum += shifts.getOrDefault(genre, 0.0);
        }
        return genres.isEmpty() ? 0 : sum / genres.size();
    }

    /** The genres to ask for, best first. */
    public List<String> genres() {
        return genres;
    }

    /** Genres that make a title fit less. */
    public Set<String> genresAgainst() {
        return against;
    }

    /** Why one of {@link #genres} is asked for; {@link Basis#PRIOR} for others. */
    public Basis basis(String genre) {
        return asked.getOrDefault(genre, Basis.PRIOR);
    }
}
