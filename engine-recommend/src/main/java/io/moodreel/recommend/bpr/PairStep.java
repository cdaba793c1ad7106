package io.moodreel.recommend.bpr;

import io.moodreel.recommend.math.VectorMath;

/**
 * One step of gradient ascent for a user, a rated item and an unrated one, each given by where their numbers begin. An
 * item's vector ends in its bias, a user's in a 1 that meets it and stays. Not safe for several threads.
 */
final class PairStep {
    private final double regularisation;
    private final int columns;
    private final float[] difference;

    private float rate;
    private float decay;

    PairStep(BprParameters parameters, int columns) {
        this.regularisation = parameters.regularisation();
        this.columns = columns;
        this.difference = new float[columns];
        setRate(parameters.learningRate());
    }

    /** How far the next steps go. */
    void setRate(double newRate) {
        rate = (float) newRate;
        decay = (float) (1 - newRate * regularisation);
    }

    /** Moves the user and both items. */
    void moveAll(float[] users, int user, float[] items, int rated, int unrated) {
        float pull = pull(users, user, items, rated, unrated);
        VectorMath.decayAndAdd(decay, items, rated, pull, users, user, columns);
        VectorMath.decayAndAdd(decay, items, unrated, -pull, users, user, columns);
        VectorMath.decayAndAdd(decay, users, user, pull, difference, 0, columns - 1);
    }

    /** Moves the user alone. */
    void moveUser(float[] users, int user, float[] items, int rated, int unrated) {
        float pull = pull(users, user, items, rated, unrated);
        VectorMath.decayAndAdd(decay, users, user, pull, difference, 0, columns - 1);
    }

    /** The learning rate times σ(−margin): how far this pair is from being in order. */
    private float pull(float[] users, int user, float[] items, int rated, int unrated) {
        System.arraycopy(items, rated, difference, 0, columns);
        VectorMath.addScaled(-1, items, unrated, difference, 0, columns);
        float margin = VectorMath.dot(users, user, difference, 0, columns);
        return rate / (1 + (float) Math.exp(margin));
    }
}
