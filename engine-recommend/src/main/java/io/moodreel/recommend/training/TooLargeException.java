package io.moodreel.recommend.training;

/** The data are larger than an algorithm can hold; another may do. */
public final class TooLargeException extends IllegalArgumentException {
    /** @param message what is too large, and what to do: one sentence */
    public TooLargeException(String message) {
        super(message);
    }
}
