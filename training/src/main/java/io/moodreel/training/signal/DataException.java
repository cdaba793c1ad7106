package io.moodreel.training.signal;

/** Data that is not where or what it should be; the sentence says so. */
final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataException(String message) {
        super(message);
    }

    DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
