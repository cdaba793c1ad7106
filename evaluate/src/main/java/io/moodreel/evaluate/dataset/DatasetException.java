package io.moodreel.evaluate.dataset;

/** A data set cannot be read; the message is one sentence for the person who named the file. */
public final class DatasetException extends RuntimeException {
    public DatasetException(String message) {
        super(message);
    }
}
