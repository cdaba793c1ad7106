package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Stochastic gradient descent over users in an order drawn anew in every epoch. What a user's ratings teach their items' y
 * is collected and paid out after some dozens of ratings instead of after each: all of them get the same, so the cost of a
 * rating no longer grows with how many the user gave.
 */
final class GradientDescent {
    private static final float START_DEVIATION = 0.1f;

    /** Few enough that the errors of one user's later ratings know of the earlier ones. */
    private static final int RATINGS_AT_ONCE = 32;

    private final Interactions interactions;
    private final SvdPlusPlusParameters parameters;
    private final Training training;
    private final int factors;
    private final float[] users;
    private final float[] userBiases;
    private final float[] items;
    private final float[] itemBiases;
    private final float[] implicit;
    private final float[] holds;
    private final RatingUnit unit;
    private final float[] before;
    private final float[] lesson;
    private final Person person;

    GradientDescent(Interactions interactions, SvdPlusPlusParameters parameters, Training training) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.training = training;
        this.factors = parameters.factors();
        this.users = FactorTable.room(interactions.userCount(), "users", factors);
        this.userBiases = new float[interactions.userCount()];
        this.items = FactorTable.room(interactions.itemCount(), "items", factors);
        this.itemBiases = new float[interactions.itemCount()];
        this.implicit = FactorTable.room(interactions.itemCount(), "items", factors);
        this.holds = holds(interactions, parameters);
        this.unit = RatingUnit.of(interactions);
        this.before = new float[factors];
        this.lesson = new float[factors];
        this.person = new Person(factors);
    }

    ImplicitItemFactors train() {
        SplittableRandom random = new SplittableRandom(training.seed());
        start(random);
        int[] order = new int[interactions.userCount()];
        for (int epoch = 0; epoch < parameters.epochs(); epoch++) {
            shuffle(order, random);
            StepSizes steps = StepSizes.of(parameters, epoch);
            for (int i = 0; i < order.length; i++) {
                learn(order[i], steps);
                if (i % 1024 == 0) {
                    training.reached(
                            (epoch + (double) i / order.length) / parameters.epochs(),
                            "epoch " + (epoch + 1) + " of " + parameters.epochs());
                }
            }
        }
        training.reached(1, "epoch " + parameters.epochs() + " of " + parameters.epochs());
        return new ImplicitItemFactors(
                FloatMatrix.of(items, interactions.itemCount(), factors),
                FloatMatrix.of(implicit, interactions.itemCount(), factors),
                itemBiases,
                raterCounts(),
                unit,
                parameters);
    }

    private void start(SplittableRandom random) {
        for (int item = 0; item < interactions.itemCount(); item++) {
            for (int i = 0; i < factors && interactions.raterCount(item) > 0; i++) {
                items[item * factors + i] = (float) (START_DEVIATION * random.nextGaussian());
            }
        }
    }

    private void learn(int user, StepSizes steps) {
        int end = interactions.end(user);
        System.arraycopy(users, user * factors, person.own, 0, factors);
        person.bias = userBiases[user];
        person.hold = parameters.hold(interactions.ratingCount(user));
        for (int from = interactions.start(user); from < end; from += RATINGS_AT_ONCE) {
            imply(user);
            learn(from, Math.min(end, from + RATINGS_AT_ONCE), steps);
            payOut(user, Math.min(end, from + RATINGS_AT_ONCE) - from, steps);
        }
        System.arraycopy(person.own, 0, users, user * factors, factors);
        userBiases[user] = person.bias;
    }

    private void learn(int fromEntry, int toEntry, StepSizes steps) {
        Arrays.fill(lesson, 0);
        for (int entry = fromEntry; entry < toEntry; entry++) {
            int item = interactions.item(entry);
            int from = item * factors;
            float error = unit.measure(interactions.rating(entry)) - itemBiases[item] - person.taste(items, from);
            VectorMath.addScaled(error, items, from, lesson, 0, factors);
            System.arraycopy(person.together, 0, before, 0, factors);
            person.learn(error, items, from, steps);
            VectorMath.decayAndAdd(steps.decay(holds[item]), items, from, steps.rate() * error, before, 0, factors);
            itemBiases[item] += steps.rate() * (error - steps.biasRegularisation() * itemBiases[item]);
        }
    }

    private void imply(int user) {
        Arrays.fill(person.implied, 0);
        float scale = scale(interactions.ratingCount(user));
        for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
            VectorMath.addScaled(scale, implicit, interactions.item(entry) * factors, person.implied, 0, factors);
        }
        person.putTogether();
    }

    private void payOut(int user, int ratings, StepSizes steps) {
        float scale = steps.rate() * scale(interactions.ratingCount(user));
        for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
            int item = interactions.item(entry);
            // one small step for each of the ratings, taken together
            float decay = 1 - ratings * steps.shrinking() * holds[item];
            VectorMath.decayAndAdd(Math.max(0, decay), implicit, item * factors, scale, lesson, 0, factors);
        }
    }

    private static float[] holds(Interactions interactions, SvdPlusPlusParameters parameters) {
        float[] holds = new float[interactions.itemCount()];
        for (int item = 0; item < holds.length; item++) {
            holds[item] = parameters.hold(interactions.raterCount(item));
        }
        return holds;
    }

    /** |N|^−½. */
    static float scale(int ratings) {
        return (float) (1 / Math.sqrt(ratings));
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = 0; i < order.length; i++) {
            int place = random.nextInt(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
    }

    private float[] raterCounts() {
        float[] counts = new float[interactions.itemCount()];
        for (int item = 0; item < counts.length; item++) {
            counts[item] = interactions.raterCount(item);
        }
        return counts;
    }
}
