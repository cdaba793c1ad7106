package io.moodreel.server.jobs;

import io.moodreel.server.jobs.JobRun.JobStopped;
import io.moodreel.server.platform.database.DatabaseNotWritableException;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs this process's queued jobs one after another on a thread of its own. While one runs, a second thread tells the
 * database now and then that it lives and hears whether somebody – maybe at another process – wants the job ended.
 *
 * <p>When the database goes away in the middle of a job, the job is queued again once it is back, and goes on from its
 * last checkpoint. Thread-safe.
 */
final class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int STOP_SECONDS = 20;
    private static final long BEAT_SECONDS = 2;
    /** Long enough for an outage of the database, after which a runner that still lives is heard of again. */
    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(5);

    private final JobStore store;
    private final Map<String, JobHandler> handlers;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("jobs").factory());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("jobs-heart").factory());
    private volatile @Nullable JobRun current;
    private volatile boolean lostTheDatabase;
    private volatile boolean stopping;

    JobRunner(JobStore store, Map<String, JobHandler> handlers, Clock clock) {
        this.store = store;
        this.handlers = handlers;
        this.clock = clock;
        heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks for queued jobs once those before it are done. */
    void wake() {
        worker.execute(this::runQueued);
    }

    /** Queues again what this process was running when it went away, and runs it. */
    void resumeInterrupted() {
        store.requeueInterrupted(clock.instant().minus(SILENCE_OF_THE_DEAD));
        wake();
    }

    /** Ends the job at its next chance, if it is the one that runs. */
    void cancel(long id) {
        JobRun run = current;
        if (run != null && run.jobId() == id) {
            run.cancel();
        }
    }

    /** Progress up to the moment of a job that runs here. */
    Optional<Progress> progress(long id) {
        return Optional.ofNullable(current).filter(run -> run.jobId() == id).map(JobRun::latest);
    }

    void stop() {
        stopping = true;
        JobRun run = current;
        if (run != null) {
            run.interrupt();
        }
        heart.shutdown();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            if (lostTheDatabase) {
                lostTheDatabase = false;
                worker.execute(() -> withDatabase(this::resumeInterrupted));
            }
            JobRun run = current;
            if (run != null && store.beat(run.jobId(), clock.instant())) {
                run.cancel();
            }
        } catch (DatabaseUnavailableException away) {
            LOG.debugf("A running job could not be told to be alive: %s", away.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("The heart of the jobs missed a beat", fault);
        }
    }

    private void runQueued() {
        withDatabase(() -> {
            while (!stopping) {
                Optional<Job> next = store.startNext(clock.instant());
                if (next.isEmpty()) {
                    return;
                }
                run(next.get());
            }
        });
    }

    private void withDatabase(Runnable work) {
        try {
            work.run();
        } catch (DatabaseUnavailableException away) {
            LOG.warnf("Jobs wait for the database: %s", away.getMessage());
            lostTheDatabase = true;
        }
    }

    private void run(Job job) {
        JobRun run = new JobRun(job, store);
        current = run;
        LOG.infof("Job %d (%s) started", job.id(), job.kind());
        try {
            JobHandler handler = handlers.get(job.kind());
            if (handler == null) {
                throw new JobFailedException("This version has no job of kind " + job.kind() + ".");
            }
            JobSummary summary = handler.run(run);
            end(run, JobState.SUCCEEDED, summary, null);
        } catch (JobStopped stopped) {
            end(run, run.wasInterrupted() ? JobState.INTERRUPTED : JobState.CANCELLED, null, null);
        } catch (JobFailedException failure) {
            end(run, JobState.FAILED, null, failure.getMessage());
        } catch (DatabaseUnavailableException away) {
            throw away;
        } catch (DatabaseNotWritableException full) {
            end(run, JobState.FAILED, null, full.getMessage());
        } catch (RuntimeException | Error fault) {
            LOG.errorf(fault, "Job %d (%s) broke", job.id(), job.kind());
            end(run, JobState.FAILED, null, "Something broke on our side; the server's log tells more.");
        } finally {
            current = null;
        }
    }

    private void end(JobRun run, JobState state, @Nullable JobSummary summary, @Nullable String error) {
        run.writeProgress();
        store.end(run.jobId(), state, summary, error, clock.instant());
        LOG.infof("Job %d %s%s", run.jobId(), state.wireName(), said(summary, error));
    }

    private static String said(@Nullable JobSummary summary, @Nullable String error) {
        if (error != null) {
            return ": " + error;
        }
        return summary == null ? "" : ": " + summary.sentence();
    }
}
