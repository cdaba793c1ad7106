package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.Interactions;

/** What is compared of two items: always the cosine of their columns of ratings, after taking something away. */
public enum ItemSimilarity {
    /** The ratings as they are. */
    COSINE {
        @Override
        float[] userOffsets(Interactions interactions) {
            return new float[interactions.userCount()];
        }
    },
    /** The ratings less each user's mean, so that severe and generous users agree (adjusted cosine, Sarwar et al. 2001). */
    ADJUSTED_COSINE {
        @Override
        float[] userOffsets(Interactions interactions) {
            float[] offsets = new float[interactions.userCount()];
            for (int user = 0; user < offsets.length; user++) {
                offsets[user] = interactions.ratingCount(user) == 0
                        ? 0
                        : (float) interactions.history(user).meanRating();
            }
            return offsets;
        }
    };

    /** What is taken away from each user's ratings. */
    abstract float[] userOffsets(Interactions interactions);
}
