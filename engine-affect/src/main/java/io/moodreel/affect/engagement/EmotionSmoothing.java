package io.moodreel.affect.engagement;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import org.jspecify.annotations.Nullable;

/**
 * Steadies the emotions of one face over time, so that a live picture does not flicker: an exponential moving average
 * that knows how long ago the last frame was. A frame counts 1 − e^(−Δt/τ): frames far apart count almost alone, close
 * ones are blended, and the outcome does not depend on how many frames a second come. Not thread-safe: one for each
 * connection.
 */
public final class EmotionSmoothing {
    /** Long enough to even out single misread frames, short enough that a smile shows within half a second. */
    public static final long USUAL_MILLIS = 400;

    private final double timeConstantMillis;
    private final double[] shares = new double[Emotion.values().length];
    private @Nullable Long last;

    public EmotionSmoothing() {
        this(USUAL_MILLIS);
    }

    /**
     * @param timeConstantMillis τ: after this long without change 63 % of the way to a new emotion is gone
     * @throws IllegalArgumentException when it is not above 0
     */
    public EmotionSmoothing(long timeConstantMillis) {
        if (timeConstantMillis <= 0) {
            throw new IllegalArgumentException("the time constant must be above 0 ms, was " + timeConstantMillis);
        }
        this.timeConstantMillis = timeConstantMillis;
    }

    /**
     * The steadied shares after one more frame; the first stays as it is. A time not after the last one counts as one
     * millisecond later, so that a clock that stands still freezes nobody's face.
     *
     * @param millis when the frame was taken, on any clock that goes on
     */
    public EmotionShares add(EmotionShares frame, long millis) {
        double weight = last == null ? 1 : weight(Math.max(1, millis - last));
        for (Emotion emotion : Emotion.values()) {
            int i = emotion.ordinal();
            shares[i] += weight * (frame.get(emotion) - shares[i]);
        }
        last = millis;
        return EmotionShares.ofWeights(shares);
    }

    /** Forgets what was, for when the face has gone and another may come. */
    public void clear() {
        last = null;
    }

    private double weight(long elapsedMillis) {
        return -Math.expm1(-elapsedMillis / timeConstantMillis);
    }
}
