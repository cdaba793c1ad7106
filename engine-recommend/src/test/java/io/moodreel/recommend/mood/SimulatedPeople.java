package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A small world: titles of one to three genres in the shares of a film catalogue, people who look at ten titles at a time
 * – half of them what their mood's row would show, half from anywhere – and take the one they fancy.
 */
final class SimulatedPeople {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("Drama", 0.45),
            Map.entry("Comedy", 0.35),
            Map.entry("Thriller", 0.26),
            Map.entry("Action", 0.24),
            Map.entry("Romance", 0.19),
            Map.entry("Adventure", 0.16),
            Map.entry("Crime", 0.14),
            Map.entry("Horror", 0.11),
            Map.entry("Family", 0.11),
            Map.entry("Fantasy", 0.09),
            Map.entry("Mystery", 0.07),
            Map.entry("War", 0.05),
            Map.entry("Music", 0.04),
            Map.entry("Western", 0.02));
    private static final List<String> GENRES = SHARES.keySet().stream().sorted().toList();
    private static final int TITLES = 2_000;
    private static final int SHOWN = 10;

    final MoodModel model = new MoodModel();
    final Crowd crowd = new Crowd();

    private final SplittableRandom random;
    private final List<List<String>> titles = new ArrayList<>();
    private final Map<Integer, List<Reacted>> reactions = new HashMap<>();
    private final Map<Integer, Evidence> evidence = new HashMap<>();

    SimulatedPeople(long seed) {
        random = new SplittableRandom(seed);
        while (titles.size() < TITLES) {
            List<String> genres = GENRES.stream()
                    .filter(genre -> random.nextDouble() < SHARES.get(genre))
                    .limit(3)
                    .toList();
            if (!genres.isEmpty()) {
                titles.add(genres);
            }
        }
    }

    static double share(String genre) {
        return SHARES.getOrDefault(genre, 0.01);
    }

    /** Somebody takes one of the titles they see, and finishes, plays or only clicks it; or skips what they like least. */
    void react(int person, Mood mood, ToDoubleFunction<List<String>> taste) {
        List<Integer> seen = new ArrayList<>();
        List<String> asked = fit(person, mood, MoodMode.MATCH).genres();
        while (seen.size() < SHOWN / 2) {
            int title = random.nextInt(TITLES);
            if (titles.get(title).stream().anyMatch(asked::contains)) {
                seen.add(title);
            }
        }
        while (seen.size() < SHOWN) {
            seen.add(random.nextInt(TITLES));
        }
        boolean skips = random.nextDouble() < 0.25;
        int title = pick(seen, skips ? genres -> -taste.applyAsDouble(genres) : taste);
        Reaction taken =
                List.of(Reaction.FINISHED, Reaction.PLAYED, Reaction.CLICKED).get(random.nextInt(3));
        add(person, new Reacted(title, titles.get(title), Optional.of(mood), skips ? Reaction.SKIPPED : taken, NOW));
    }

    /** The likelier the more it is to their taste (multinomial logit; Gumbel noise makes the choice). */
    private int pick(List<Integer> seen, ToDoubleFunction<List<String>> taste) {
        int best = seen.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int title : seen) {
            double fancy = taste.applyAsDouble(titles.get(title)) - Math.log(-Math.log(random.nextDouble(1e-12, 1)));
            if (fancy > most) {
                most = fancy;
                best = title;
            }
        }
        return best;
    }

    void add(int person, Reacted reacted) {
        reactions.computeIfAbsent(person, key -> new ArrayList<>()).add(reacted);
        EvidenceBuilder builder = model.evidenceAt(NOW);
        reactions.get(person).forEach(builder::add);
        Evidence after = builder.build();
        crowd.replace(evidence.getOrDefault(person, Evidence.NONE), after);
        evidence.put(person, after);
    }

    /** Everything of one person goes away. */
    void forget(int person) {
        crowd.replace(evidence.remove(person), Evidence.NONE);
        reactions.remove(person);
    }

    LearnedFit fit(int person, Mood mood, MoodMode mode) {
        return model.fit(mood, mode, crowd, evidence.getOrDefault(person, Evidence.NONE), SimulatedPeople::share);
    }

    /** What a guest is shown. */
    LearnedFit everybodys(Mood mood, MoodMode mode) {
        return model.fit(mood, mode, crowd, Evidence.NONE, SimulatedPeople::share);
    }

    /** Somebody who fancies titles of a genre, at odds of twenty to one, and cares for no other. */
    static ToDoubleFunction<List<String>> fancying(String genre) {
        return genres -> genres.contains(genre) ? 3 : 0;
    }

    /** Somebody who takes anything. */
    static ToDoubleFunction<List<String>> anything() {
        return genres -> 0;
    }
}
