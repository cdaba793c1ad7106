package io.moodreel.recommend.itemweights;

/** What an item of a history counts for. */
public enum HistoryWeight {
    /** Every item alike: that it was rated says more than how. */
    ONE {
        @Override
        public float of(float rating) {
            return 1;
        }
    },
    /** The rating. */
    RATING {
        @Override
        public float of(float rating) {
            return rating;
        }
    };

    public abstract float of(float rating);
}
