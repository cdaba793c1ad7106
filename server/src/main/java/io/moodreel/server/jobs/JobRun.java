package io.moodreel.server.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One run of one job: what its handler sees, and where it leaves word. */
final class JobRun implements JobContext {
    private static final long WRITE_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Job job;
    private final JobStore store;
    private volatile boolean cancelled;
    private volatile boolean interrupted;
    private volatile boolean givesWay;
    private volatile Progress latest;
    private long writtenAt = System.nanoTime() - WRITE_EVERY_NANOS;

    JobRun(Job job, JobStore store) {
        this.job = job;
        this.store = store;
        this.latest = job.progress();
    }

    @Override
    public long jobId() {
        return job.id();
    }

    String kind() {
        return job.kind();
    }

    @Override
    public Map<String, String> parameters() {
        return job.parameters();
    }

    @Override
    public void progress(Progress progress) {
        latest = progress;
        if (System.nanoTime() - writtenAt >= WRITE_EVERY_NANOS) {
            writeProgress();
        }
    }

    void writeProgress() {
        store.progress(job.id(), latest);
        writtenAt = System.nanoTime();
    }

    Progress latest() {
        return latest;
    }

    @Override
    public <X extends Exception> void commit(CheckpointedWork<X> work) throws X {
        store.checkpoint(job.id(), work);
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.ofNullable(job.checkpoint());
    }

    @Override
    public void checkCancelled() {
        if (cancelled || interrupted || givesWay) {
            throw new JobStopped();
        }
    }

    /** Somebody wants this job ended. */
    void cancel() {
        cancelled = true;
    }

    /** The process is about to end; the job goes on at the next start. */
    void interrupt() {
        interrupted = true;
    }

    /** Another job is to run first; this one goes on after it. */
    void giveWay() {
        givesWay = true;
    }

    boolean gaveWay() {
        return givesWay && !cancelled && !interrupted;
    }

    boolean wasInterrupted() {
        return interrupted && !cancelled;
    }

    /** Unwinds a handler that was asked to stop. */
    static final class JobStopped extends RuntimeException {
        JobStopped() {
            super("stopped", null, false, false);
        }
    }
}
