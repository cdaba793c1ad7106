package io.moodreel.recommend.training;

/** A training ended because somebody cancelled it. */
public final class TrainingCancelledException extends RuntimeException {
    public TrainingCancelledException() {
        super("the training was cancelled; start it again when it is wanted");
    }
}
