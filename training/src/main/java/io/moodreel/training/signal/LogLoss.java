package io.moodreel.training.signal;

/** How surprised a logistic answer is by the truth, in nats; the truth may be a share. */
final class LogLoss {
    private LogLoss() {}

    static double of(double logit, double target) {
        double softplus = Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit)));
        return softplus - target * logit;
    }
}
