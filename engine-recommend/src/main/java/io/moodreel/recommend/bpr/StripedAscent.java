package io.moodreel.recommend.bpr;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Gradient ascent on threads that never meet. Users and items are dealt into stripes; a round works on as many cells
 * (user stripe × item stripe) as there are stripes, no two in the same row or column, and draws both items of a pair from
 * the cell. Items are dealt anew in every epoch, so that any two meet in time. There are always eight stripes, however many
 * threads, and every cell has random numbers of its own: the result does not depend on the threads.
 */
final class StripedAscent {
    private static final int STRIPES = 8;
    private static final float START_DEVIATION = 0.1f;

    /** With fewer ratings a cell is done before another thread has started. */
    private static final int ENOUGH_FOR_THREADS = 1_000_000;

    private final Interactions interactions;
    private final BprParameters parameters;
    private final Training training;
    private final int columns;
    private final float[] users;
    private final float[] items;
    private final int[] ratedItems;

    StripedAscent(Interactions interactions, BprParameters parameters, Training training) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.training = interactions.size() < ENOUGH_FOR_THREADS ? training.onThreads(1) : training;
        this.columns = parameters.factors() + 1;
        this.users = FactorTable.room(interactions.userCount(), "users", columns);
        this.items = FactorTable.room(interactions.itemCount(), "items", columns);
        this.ratedItems = ratedItems(interactions);
    }

    RankedFactors train() {
        start();
        SplittableRandom random = new SplittableRandom(training.seed() + 1);
        int[] userOfEntry = Cells.users(interactions);
        int[] entries = new int[interactions.size()];
        for (int epoch = 0; epoch < parameters.epochs(); epoch++) {
            int[] stripeOfItem = deal(random);
            Cells cells = Cells.of(interactions, userOfEntry, stripeOfItem, STRIPES, entries);
            int[][] itemsOfStripe = itemsOfStripe(stripeOfItem);
            long epochSeed = random.nextLong();
            int now = epoch;
            for (int round = 0; round < STRIPES; round++) {
                int shift = round;
                training.forEachRange(STRIPES, 1, (from, to) -> {
                    int itemStripe = (from + shift) % STRIPES;
                    int cell = from * STRIPES + itemStripe;
                    climb(cells, cell, itemsOfStripe[itemStripe], new SplittableRandom(epochSeed + cell), now);
                });
            }
            training.reached(
                    (epoch + 1.0) / parameters.epochs(), "epoch " + (epoch + 1) + " of " + parameters.epochs());
        }
        FloatMatrix vectors = FloatMatrix.of(items, interactions.itemCount(), columns);
        return new RankedFactors(vectors, ratedItems, parameters, training.seed());
    }

    private void start() {
        SplittableRandom random = new SplittableRandom(training.seed());
        double deviation = START_DEVIATION / Math.sqrt(parameters.factors());
        for (int item : ratedItems) {
            for (int i = 0; i < columns - 1; i++) {
                items[item * columns + i] = (float) (deviation * random.nextGaussian());
            }
        }
        for (int user = 0; user < interactions.userCount(); user++) {
            for (int i = 0; i < columns - 1; i++) {
                users[user * columns + i] = (float) (deviation * random.nextGaussian());
            }
            users[user * columns + columns - 1] = 1;
        }
    }

    /** As many steps as the cell has ratings, each of a rating drawn with replacement. */
    private void climb(Cells cells, int cell, int[] candidates, SplittableRandom random, int epoch) {
        PairStep step = new PairStep(parameters, columns);
        step.setRate(parameters.learningRate(epoch));
        int from = cells.start(cell);
        int count = cells.end(cell) - from;
        for (int i = 0; i < count; i++) {
            int entry = cells.entry(from + random.nextInt(count));
            int user = cells.user(entry);
            int unrated = UnratedDraw.hardest(
                    interactions.history(user), candidates, parameters.drawn(), random, item -> score(user, item));
            if (unrated != UnratedDraw.NOTHING) {
                step.moveAll(users, user * columns, items, interactions.item(entry) * columns, unrated * columns);
            }
        }
    }

    private float score(int user, int item) {
        return VectorMath.dot(users, user * columns, items, item * columns, columns);
    }

    private int[] deal(SplittableRandom random) {
        int[] shuffled = ratedItems.clone();
        int[] stripeOfItem = new int[interactions.itemCount()];
        for (int last = shuffled.length - 1; last >= 0; last--) {
            int chosen = random.nextInt(last + 1);
            int item = shuffled[chosen];
            shuffled[chosen] = shuffled[last];
            stripeOfItem[item] = last % STRIPES;
        }
        return stripeOfItem;
    }

    private int[][] itemsOfStripe(int[] stripeOfItem) {
        int[][] stripes = new int[STRIPES][(ratedItems.length + STRIPES - 1) / STRIPES];
        int[] sizes = new int[STRIPES];
        for (int item : ratedItems) {
            int stripe = stripeOfItem[item];
            stripes[stripe][sizes[stripe]++] = item;
        }
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            stripes[stripe] = Arrays.copyOf(stripes[stripe], sizes[stripe]);
        }
        return stripes;
    }

    private static int[] ratedItems(Interactions interactions) {
        int[] rated = new int[interactions.itemCount()];
        int count = 0;
        for (int item = 0; item < rated.length; item++) {
            if (interactions.raterCount(item) > 0) {
                rated[count++] = item;
            }
        }
        return Arrays.copyOf(rated, count);
    }
}
