package io.moodreel.server.jobs;

import io.moodreel.server.jobs.JobRun.JobStopped;
import io.moodreel.server.platform.database.Database;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs one after another in the order they came. They outlive the process: one that was running when it ended is
 * queued again at the next start and given its last checkpoint. Thread-safe.
 */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final int STOP_SECONDS = 20;

    private final JobStore store;
    private final Map<String, JobHandler> handlers = new TreeMap<>();
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("jobs").factory());
    private volatile @Nullable JobRun current;
    private volatile boolean stopping;

    @Inject
    Jobs(Database database, @Any Instance<JobHandler> handlers) {
        this(database, handlers.stream().toList(), Clock.systemUTC());
    }

    Jobs(Database database, List<JobHandler> handlers, Clock clock) {
        this.store = new JobStore(database);
        this.clock = clock;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    void start(@Observes StartupEvent event) {
        resumeInterrupted();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /** Queues a job. */
    public Job submit(String kind, Map<String, String> parameters) throws InvalidJobException {
        JobHandler handler = handlers.get(kind);
        if (handler == null) {
            throw new InvalidJobException(
                    "kind", "must be one of " + String.join(", ", handlers.keySet()) + ", was \"" + kind + "\"");
        }
        handler.validate(parameters);
        Job job = store.create(kind, parameters, clock.instant());
        worker.execute(this::runQueued);
        return job;
    }

    /** The job as it is now, its progress up to the moment. */
    public Optional<Job> find(long id) {
        return store.find(id).map(this::withLatestProgress);
    }

    List<Job> newestFirst(int limit, long offset) {
        return store.newestFirst(limit, offset).stream()
                .map(this::withLatestProgress)
                .toList();
    }

    long count() {
        return store.count();
    }

    /** Ends a waiting or running job at its next chance; nothing happens to one that has ended. */
    Optional<Job> cancel(long id) {
        store.requestCancel(id, clock.instant());
        JobRun run = current;
        if (run != null && run.jobId() == id) {
            run.cancel();
        }
        return find(id);
    }

    /** Queues a failed or cancelled job again, with its last checkpoint; false when it is in no such state. */
    boolean resume(long id) {
        boolean queued = store.requeue(id);
        if (queued) {
            worker.execute(this::runQueued);
        }
        return queued;
    }

    void resumeInterrupted() {
        store.requeueInterrupted();
        worker.execute(this::runQueued);
    }

    void stop() {
        stopping = true;
        JobRun run = current;
        if (run != null) {
            run.interrupt();
        }
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

    private void runQueued() {
        while (!stopping) {
            Optional<Job> next = store.startNext(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            run(next.get());
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
        } catch (RuntimeException fault) {
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

    private Job withLatestProgress(Job job) {
        JobRun run = current;
        if (run == null || run.jobId() != job.id()) {
            return job;
        }
        return new Job(
                job.id(),
                job.kind(),
                job.parameters(),
                job.state(),
                run.latest(),
                job.checkpoint(),
                job.summary(),
                job.error(),
                job.cancelRequested(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt());
    }
}
