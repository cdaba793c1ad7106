package io.moodreel.server.metadata.sync;

import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import io.moodreel.server.metadata.tmdb.TmdbSource;
import java.time.Duration;
import java.util.Optional;

/** Asks with a job's patience: a source that wants a pause gets it. */
final class Asking {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int PAUSES = 3;
    private static final Duration LISTENING = Duration.ofMillis(200);

    private final JobContext context;

    Asking(JobContext context) {
        this.context = context;
    }

    /** A question to a source. */
    @FunctionalInterface
    interface SourceQuestion<T> {
        T answer() throws SourceFailure;
    }

    /** @throws JobFailedException when it does not answer although it was given time */
    <T> T answer(SourceQuestion<T> question) throws JobFailedException {
        for (int pauses = 0; ; pauses++) {
            try {
                return question.answer();
            } catch (SourceFailure failure) {
                Duration wanted = failure.retryAfter().orElse(LONGEST_PAUSE.plusMillis(1));
                if (pauses == PAUSES || wanted.compareTo(LONGEST_PAUSE) > 0) {
                    throw new JobFailedException(
                            failure.getMessage() + " Resume the job later; it goes on where it was.", failure);
                }
                pause(wanted);
            }
        }
    }

    /** One film; empty when there is none any more, or its answer cannot be read. */
    Optional<SourceTitle> film(TmdbSource tmdb, long number) throws JobFailedException {
        return answer(() -> {
            try {
                return tmdb.film(number);
            } catch (SourceFailure failure) {
                if (failure.kind() == Kind.UNUSABLE) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    private void pause(Duration wanted) {
        long end = System.nanoTime() + wanted.toNanos();
        while (System.nanoTime() < end) {
            context.checkCancelled();
            try {
                Thread.sleep(LISTENING);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
