package io.moodreel.recommend.popularity;

/**
 * The mean rating pulled toward the overall mean as long as few have rated: (Σr + k·μ) / (n + k), the Bayesian average
 * with k ratings of prior weight (Funk 2006; LensKit's damped mean).
 *
 * @param overallMean μ, on the scale of the ratings
 * @param damping k ≥ 0, how many ratings the prior weighs
 */
public record DampedMean(double overallMean, double damping) {
    public DampedMean {
        if (!(damping >= 0) || !Double.isFinite(overallMean)) {
            throw new IllegalArgumentException(
                    "damping must be at least 0 and the overall mean finite, were " + damping + " and " + overallMean);
        }
    }

    /** The damped mean of {@code count} ratings that add up to {@code sum}. */
    public double of(double sum, long count) {
        if (count + damping == 0) {
            return overallMean;
        }
        return (sum + damping * overallMean) / (count + damping);
    }
}
