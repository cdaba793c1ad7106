package io.moodreel.server.jobs;

import io.moodreel.server.jobs.JobRun.JobStopped;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs this process's queued jobs one after another on a thread of its own. While one runs, a second thread tells the
 * database now and then that it lives and hears whether somebody – maybe at another process – wants the job ended.
 *
 * <p>When the database goes away in the middle of a job, the job is queued again once it is back, and goes on from its
 * last checkpoint. When the database's disk is full or read-only, how a job has ended is kept in memory until the
 * database takes it, and no other job starts before. Thread-safe.
 */
final class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int STOP_SECONDS = 20;
    private static final long BEAT_SECONDS = 2;
    /** Long enough for an outage of the database, after which a runner that still lives is heard of again. */
    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(5);

    private final JobStore store;
    private final Map<String, JobHandler> handlers;
    /** Kinds that give way to all others. */
    private final List<String> patient;

    private final Clock clock;
    private final LongConsumer ended;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("jobs").factory());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("jobs-heart").factory());
    private volatile @Nullable JobRun current;
    /** The end of a job that the database does not know yet. */
    private volatile @Nullable JobEnding untold;

    private volatile boolean lostTheDatabase;
    private volatile boolean toldOfTheLoss;
    private volatile boolean stopping;

    /** @param ended told of each job once its end is written down */
    JobRunner(JobStore store, Map<String, JobHandler> handlers, Clock clock, LongConsumer ended) {
        this.store = store;
        this.handlers = handlers;
        this.patient = handlers.values().stream()
                .filter(JobHandler::givesWay)
                .map(JobHandler::kind)
                .toList();
        this.clock = clock;
        this.ended = ended;
        heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks for queued jobs once those before it are done. */
    void wake() {
        worker.execute(() -> withDatabase(this::runQueued));
        heart.execute(this::beat);
    }

    /**
     * Queues again what this process was running when it went away, and runs it. Where the database cannot be written
     * now, that is done as soon as it can.
     */
    void resumeInterrupted() {
        withDatabase(() -> {
            tellEnding();
            store.requeueInterrupted(clock.instant().minus(SILENCE_OF_THE_DEAD));
            wake();
        });
    }

    /** {@link JobStore#requeue} of a job whose end the database may not know yet. */
    boolean resume(long id) {
        tellEnding();
        boolean queued = store.requeue(id);
        if (queued) {
            wake();
        }
        return queued;
    }

    /** Ends the job at its next chance, if it is the one that runs. */
    void cancel(long id) {
        JobRun run = current;
        if (run != null && run.jobId() == id) {
            run.cancel();
        }
    }

    /** The job with what the database does not know yet: progress up to the moment, or how it has ended. */
    Job upToDate(Job job) {
        JobEnding ending = untold;
        if (ending != null && ending.jobId() == job.id()) {
            return ending.of(job);
        }
        JobRun run = current;
        return run != null && run.jobId() == job.id() ? job.withProgress(run.latest()) : job;
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
                worker.execute(this::resumeInterrupted);
            }
            JobRun run = current;
            if (run != null && store.beat(run.jobId(), clock.instant())) {
                run.cancel();
            }
            if (run != null && patient.contains(run.kind()) && store.isQueuedBesides(patient)) {
                run.giveWay();
            }
        } catch (DatabaseUnavailableException | DiskTroubleException away) {
            LOG.debugf("A running job could not be told to be alive: %s", away.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("The heart of the jobs missed a beat", fault);
        }
    }

    private void runQueued() {
        tellEnding();
        while (!stopping) {
            Optional<Job> next = store.startNext(clock.instant(), patient);
            if (next.isEmpty()) {
                return;
            }
            if (run(next.get())) {
                tellEnding();
                ended.accept(next.get().id());
            }
        }
    }

    private void withDatabase(Runnable work) {
        try {
            work.run();
            toldOfTheLoss = false;
        } catch (DatabaseUnavailableException | DiskTroubleException away) {
            if (!toldOfTheLoss) {
                LOG.warnf("Jobs wait for the database: %s", away.getMessage());
            }
            toldOfTheLoss = true;
            lostTheDatabase = true;
        }
    }

    /** False when the job has not ended but waits for its turn again. */
    private boolean run(Job job) {
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
            if (run.gaveWay()) {
                LOG.infof("Job %d (%s) waits for others", job.id(), job.kind());
                store.putBack(job.id(), run.latest());
                return false;
            }
            end(run, run.wasInterrupted() ? JobState.INTERRUPTED : JobState.CANCELLED, null, null);
        } catch (JobFailedException failure) {
            end(run, JobState.FAILED, null, failure.getMessage());
        } catch (DatabaseUnavailableException away) {
            throw away;
        } catch (RuntimeException | Error fault) {
            end(run, JobState.FAILED, null, sentence(job, fault));
        } finally {
            current = null;
        }
        return true;
    }

    private static String sentence(Job job, Throwable fault) {
        Optional<DiskTroubleException> trouble = DiskTroubleException.behind(fault, "the data folder");
        if (trouble.isPresent()) {
            return trouble.get().sentence("resume the job, or start it again");
        }
        LOG.errorf(fault, "Job %d (%s) broke", job.id(), job.kind());
        return "Something broke on our side; the server's log tells more.";
    }

    private void end(JobRun run, JobState state, @Nullable JobSummary summary, @Nullable String error) {
        // as exact as the database has it: the ending is the same before and after it is written down
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JobEnding ending = new JobEnding(run.jobId(), state, run.latest(), summary, error, now);
        LOG.info(ending.sentence());
        untold = ending;
    }

    /** Writes down how the last job has ended, if that is still to do. It stays so when this throws. */
    private synchronized void tellEnding() {
        JobEnding ending = untold;
        if (ending == null) {
            return;
        }
        store.end(ending);
        untold = null;
    }
}
