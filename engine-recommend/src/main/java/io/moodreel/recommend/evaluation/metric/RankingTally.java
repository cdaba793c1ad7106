package io.moodreel.recommend.evaluation.metric;

import io.moodreel.recommend.data.Interactions;

/**
 * What all rankings together show beyond being right: how much of the catalogue they use, how unheard-of, how varied and
 * how popular their items are. Not safe for several threads.
 */
public final class RankingTally {
    /** Comparing every pair of ten items for everybody would take longer than ranking; so many people are enough. */
    private static final int PEOPLE_FOR_DIVERSITY = 1_000;

    private final Interactions train;
    private final ItemDistance distance;
    private final int people;
    private final boolean[] recommended;
    private final double bitsOfUsers;
    private final double ownPopularity;
    private long places;
    private double information;
    private double popularity;
    private int lists;
    private int compared;
    private double diversity;

    /**
     * A tally of nothing yet.
     *
     * @param people how many rankings will be added at most
     */
    public RankingTally(Interactions train, int people) {
        this.train = train;
        this.people = people;
        this.distance = new ItemDistance(train);
        this.recommended = new boolean[train.itemCount()];
        this.bitsOfUsers = Math.log(Math.max(1, train.userCount())) / Math.log(2);
        this.ownPopularity = ownPopularity(train);
    }

    /** Counts one person's ranking. */
    public void add(int[] ranked) {
        for (int item : ranked) {
            recommended[item] = true;
            int raters = train.raterCount(item);
            information += bitsOfUsers - Math.log(Math.max(1, raters)) / Math.log(2);
            popularity += raters;
        }
        places += ranked.length;
        boolean chosen = (long) lists * Math.min(people, PEOPLE_FOR_DIVERSITY) / Math.max(1, people) >= compared;
        lists++;
        if (chosen && ranked.length > 1) {
            diversity += distance.mean(ranked);
            compared++;
        }
    }

    /** The share of all items with a rating in training that was recommended to anybody. */
    public double coverage() {
        int known = 0;
        int used = 0;
        for (int item = 0; item < recommended.length; item++) {
            known += train.raterCount(item) > 0 ? 1 : 0;
            used += recommended[item] ? 1 : 0;
        }
        return (double) used / known;
    }

    /** Mean self-information −log₂(raters / users) of the recommended items, in bits (Zhou et al. 2010). */
    public double novelty() {
        return information / places;
    }

    /** Mean over people of the mean distance, 1 − cosine of their raters, between the items of one ranking (Ziegler 2005). */
    public double diversity() {
        return diversity / compared;
    }

    /**
     * How much more popular the recommended items are than those people choose themselves: mean number of raters of the
     * former by that of the latter, less 1; 0 is unbiased (popularity lift, Abdollahpouri 2020).
     */
    public double popularityBias() {
        return popularity / places / ownPopularity - 1;
    }

    private static double ownPopularity(Interactions train) {
        double squares = 0;
        for (int item = 0; item < train.itemCount(); item++) {
            squares += (double) train.raterCount(item) * train.raterCount(item);
        }
        return squares / train.size();
    }
}
