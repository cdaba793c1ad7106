package io.moodreel.recommend.evaluation.metric;

/** Errors of predicted ratings, added up. Not safe for several threads. */
public final class PredictionErrors {
    private double squares;
    private double magnitudes;
    private long count;

    public void add(double predicted, double actual) {
        double error = predicted - actual;
        squares += error * error;
        magnitudes += Math.abs(error);
        count++;
    }

    /** Takes in what another counted. */
    public void add(PredictionErrors other) {
        squares += other.squares;
        magnitudes += other.magnitudes;
        count += other.count;
    }

    /** The root of the mean squared error, NaN of nothing. */
    public double rootMeanSquare() {
        return Math.sqrt(squares / count);
    }

    /** The mean of the errors without their signs, NaN of nothing. */
    public double meanMagnitude() {
        return magnitudes / count;
    }
}
