package io.moodreel.recommend.ranking;

/** Says how alike two items are. Safe for any thread. */
@FunctionalInterface
public interface ItemSimilarity {
    /** From 0 (nothing in common) to 1 (the same), for two indexes, the same either way round. */
    float between(int item, int other);
}
