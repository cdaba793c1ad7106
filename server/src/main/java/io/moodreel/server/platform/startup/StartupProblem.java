package io.moodreel.server.platform.startup;

/**
 * A reason not to start that the operator can do something about. Its message is the whole story in one sentence:
 * what is wrong, where, and what to do.
 */
public final class StartupProblem extends RuntimeException {
    public StartupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public StartupProblem(String sentence) {
        super(sentence);
    }
}
