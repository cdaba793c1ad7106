package io.moodreel.recommend.scoring;

import java.util.List;

/**
 * Why an item was placed where it was, said by the scorer that placed it. The facts only: wording is the caller's.
 */
public sealed interface Reason {
    /**
     * "Because you gave ★4.5 to X": items of the person's own history, strongest first.
     *
     * @param items one or more
     */
    record YourRatings(List<Contribution> items) implements Reason {
        public YourRatings {
            items = List.copyOf(items);
            requireSome(items, "items");
        }
    }

    /**
     * "People who rate like you": how many of them there are, and the rating they lead one to expect.
     *
     * @param people how many neighbours rated the item, 1 or more
     * @param expectedRating on the scale of the ratings
     */
    record PeopleLikeYou(int people, float expectedRating) implements Reason {
        public PeopleLikeYou {
            requirePositive(people);
        }
    }

    /**
     * "Shares: heist, Paris": words or genres that the item has in common with what the person likes, strongest first.
     *
     * @param features one or more
     */
    record SharedFeatures(List<String> features) implements Reason {
        public SharedFeatures {
            features = List.copyOf(features);
            requireSome(features, "features");
        }
    }

    /**
     * Liked by many.
     *
     * @param people how many rated it, 1 or more
     * @param meanRating on the scale of the ratings
     */
    record Popular(int people, float meanRating) implements Reason {
        public Popular {
            requirePositive(people);
        }
    }

    /**
     * Much talked of at present.
     *
     * @param people how many rated it within the last half-life, 1 or more
     */
    record Trending(int people) implements Reason {
        public Trending {
            requirePositive(people);
        }
    }

    /**
     * An item of the person's history that speaks for another item.
     *
     * @param item its index
     * @param rating what the person gave it
     * @param share its part of the score, positive when it speaks for the item; comparable within one reason
     */
    record Contribution(int item, float rating, float share) {}

    private static void requireSome(List<?> evidence, String what) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "a reason without " + what + " explains nothing; give no reason instead");
        }
    }

    private static void requirePositive(int people) {
        if (people < 1) {
            throw new IllegalArgumentException(
                    "people is " + people + "; a reason needs at least 1. Give no reason instead");
        }
    }
}
