package io.moodreel.server.jobs;

/** A job that cannot be finished, for a reason its owner can do something about. */
public final class JobFailedException extends Exception {
    public JobFailedException(String sentence) {
        super(sentence);
    }

    public JobFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
