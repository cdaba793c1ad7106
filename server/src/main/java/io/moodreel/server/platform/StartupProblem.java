package io.moodreel.server.platform;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.util.function.Supplier;

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

    /** Runs a step of the start; a problem ends the process with status 1 and its sentence instead of a stack trace. */
    public static <T> T orStop(Supplier<T> step) {
        try {
            return step.get();
        } catch (StartupProblem problem) {
            throw new PreventFurtherStepsException("moodreel: " + problem.getMessage(), 1);
        }
    }
}
