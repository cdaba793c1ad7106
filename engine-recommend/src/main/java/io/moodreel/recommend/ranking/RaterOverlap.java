package io.moodreel.recommend.ranking;

import io.moodreel.recommend.data.Interactions;

/** The cosine of the sets of people who rated two items: at most a walk along both. Immutable and safe for any thread. */
public final class RaterOverlap implements ItemSimilarity {
    private final Interactions interactions;

    public RaterOverlap(Interactions interactions) {
        this.interactions = interactions;
    }

    @Override
    public float between(int item, int other) {
        int left = interactions.raterStart(item);
        int right = interactions.raterStart(other);
        int leftEnd = interactions.raterEnd(item);
        int rightEnd = interactions.raterEnd(other);
        if (left == leftEnd || right == rightEnd) {
            return 0;
        }
        double norms = Math.sqrt((double) (leftEnd - left) * (rightEnd - right));
        int common = 0;
        while (left < leftEnd && right < rightEnd) {
            int difference = interactions.rater(left) - interactions.rater(right);
            common += difference == 0 ? 1 : 0;
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }
        return (float) (common / norms);
    }
}
