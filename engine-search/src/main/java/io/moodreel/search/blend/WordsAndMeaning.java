package io.moodreel.search.blend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How what words and what vectors found become one ranking: both rankings' scores are stretched to 0 to 1, and a title gets
 * the weighted mean of what it has in each (Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid retrieval",
 * ACM TOIS 2023). A title far ahead of all others by words stays ahead, which ranks alone cannot say. The weight is that
 * which did best on the tuning half of our labelled wishes ({@code docs/decisions/0035}). Stateless.
 */
public final class WordsAndMeaning {
    /** How many titles to take from each way of searching; what stands further down has no part in the best. */
    public static final int CANDIDATES = 100;

    private static final double WORDS = 0.55;
    private static final double MEANING = 1 - WORDS;
    private static final Comparator<ScoredTitle> BEST_FIRST_THEN_ID =
            Comparator.comparingDouble(ScoredTitle::score).reversed().thenComparingLong(ScoredTitle::id);

    private WordsAndMeaning() {}

    /**
     * The best of both with scores from 0 to 1, ties by id. Where one way has found nothing, the other decides alone.
     *
     * @param byWords what words found, best first
     * @param byMeaning the nearest vectors, nearest first
     * @param count how many at most, 1 or more
     */
    public static List<ScoredTitle> blend(List<ScoredTitle> byWords, List<ScoredTitle> byMeaning, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; ask for at least 1 title");
        }
        Map<Long, Double> scores = new HashMap<>();
        add(scores, byWords, byMeaning.isEmpty() ? 1 : WORDS);
        add(scores, byMeaning, byWords.isEmpty() ? 1 : MEANING);
        return scores.entrySet().stream()
                .map(entry -> new ScoredTitle(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST_THEN_ID)
                .limit(count)
                .toList();
    }

    private static void add(Map<Long, Double> scores, List<ScoredTitle> ranking, double weight) {
        if (ranking.isEmpty()) {
            return;
        }
        double least = ranking.getLast().score();
        double range = ranking.getFirst().score() - least;
        for (ScoredTitle title : ranking) {
            double stretched = range > 0 ? (title.score() - least) / range : 1;
            scores.merge(title.id(), weight * stretched, Double::sum);
        }
    }
}
