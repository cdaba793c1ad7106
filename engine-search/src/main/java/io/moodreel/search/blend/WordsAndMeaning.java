package io.moodreel.search.blend;

import java.util.List;

/**
 * How what words and what vectors found become one ranking: reciprocal rank fusion with the weights that did best on the
 * tuning half of our labelled wishes ({@code docs/decisions/0030}). Stateless.
 */
public final class WordsAndMeaning {
    /** How many titles to take from each way of searching; what stands further down has no part in the best. */
    public static final int CANDIDATES = 100;

    private static final double WORDS = 1;
    private static final double MEANING = 1;
    private static final ReciprocalRankFusion FUSION = new ReciprocalRankFusion(10);

    private WordsAndMeaning() {}

    /**
     * The best of both, ties by id.
     *
     * @param byWords ids that words found, best first
     * @param byMeaning ids of the nearest vectors, nearest first
     * @param count how many at most, 1 or more
     */
    public static List<FusedHit> blend(List<Long> byWords, List<Long> byMeaning, int count) {
        return FUSION.fuse(List.of(new RankedList(byWords, WORDS), new RankedList(byMeaning, MEANING)), count);
    }
}
