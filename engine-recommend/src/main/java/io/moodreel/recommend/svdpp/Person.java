package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.math.VectorMath;

/**
 * A user while they are being looked at: bias, own vector p and how firmly it is held, what their rated items say of them together, z = |N|^−½ Σ y,
 * and the sum p + z that meets the items. Not safe for several threads.
 */
final class Person {
    final float[] own;
    final float[] implied;
    final float[] together;
    float bias;
    float hold;

    Person(int factors) {
        own = new float[factors];
        implied = new float[factors];
        together = new float[factors];
    }

    /** To be called when own or implied were set. */
    void putTogether() {
        System.arraycopy(own, 0, together, 0, own.length);
        VectorMath.addScaled(1, implied, 0, together, 0, own.length);
    }

    /** What they would give beyond the mean and the item's bias. */
    float taste(float[] items, int from) {
        return bias + VectorMath.dot(together, 0, items, from, own.length);
    }

    /**
     * A step of gradient descent on one rating, the item held still.
     *
     * @param error the rating less the prediction
     * @param from where the item's vector begins
     */
    void learn(float error, float[] items, int from, StepSizes steps) {
        bias += steps.rate() * (error - steps.biasRegularisation() * bias);
        VectorMath.decayAndAdd(steps.decay(hold), own, 0, steps.rate() * error, items, from, own.length);
        putTogether();
    }
}
