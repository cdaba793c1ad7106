package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.List;

/** How ratings are divided into those learned from and those tested on. The same seed gives the same division. */
public enum Protocol {
    /** Of everybody's ratings a random share is tested: round(n · (1 − share)) are learned from. */
    RATIO {
        @Override
        public List<Fold> split(Interactions ratings, double testShare, long seed) {
            return List.of(RandomSplits.perUser(ratings, testShare, seed));
        }
    },
    /** Leave one out: of everybody with two or more ratings the latest is tested; a random one where times are unknown. */
    LOO {
        @Override
        public List<Fold> split(Interactions ratings, double testShare, long seed) {
            return List.of(TimeSplits.latestOfEverybody(ratings, seed));
        }
    },
    /** The latest share of all ratings is tested, the earlier ones learned from, as it happens to a server. */
    TIME {
        @Override
        public List<Fold> split(Interactions ratings, double testShare, long seed) {
            return List.of(TimeSplits.latestOfAll(ratings, testShare));
        }
    },
    /** Five folds over all ratings, each tested once by a model of the other four. */
    KFOLD {
        @Override
        public List<Fold> split(Interactions ratings, double testShare, long seed) {
            return RandomSplits.folds(ratings, 5, seed);
        }
    },
    /**
     * Strong generalisation (Liang et al. 2018): a tenth of the people with five or more ratings, at most 10,000, is kept
     * out of training altogether; of their ratings a random share is tested and the others told.
     */
    STRONG {
        @Override
        public List<Fold> split(Interactions ratings, double testShare, long seed) {
            return List.of(StrongSplit.of(ratings, testShare, seed));
        }
    };

    /**
     * Divides ratings.
     *
     * @param testShare above 0 and below 1; without meaning for {@link #LOO} and {@link #KFOLD}
     */
    public abstract List<Fold> split(Interactions ratings, double testShare, long seed);
}
