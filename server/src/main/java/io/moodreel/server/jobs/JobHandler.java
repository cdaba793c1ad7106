package io.moodreel.server.jobs;

import java.util.Map;

/** One kind of long work. A feature offers it as a bean; the runner finds it by its kind. Must be thread-safe. */
public interface JobHandler {
    /** Names the kind, e.g. {@code import-tmdb}. */
    String kind();

    /**
     * Refuses parameters that cannot lead anywhere, before the job is queued.
     *
     * @throws InvalidJobException with a sentence for the person who asked
     */
    void validate(Map<String, String> parameters) throws InvalidJobException;

    /**
     * Does the work on the calling thread, reporting through {@code context} and stopping at its next
     * {@link JobContext#checkCancelled()} when asked to. May be called again after a crash, with the last checkpoint;
     * work done twice must not show twice.
     *
     * @throws JobFailedException with a sentence for the person who asked; anything else is reported as a fault of ours
     */
    JobSummary run(JobContext context) throws JobFailedException;

    /**
     * Whether jobs of this kind are nobody's wish: they wait until no other job does, and when one comes while they run
     * they stop at their next {@link JobContext#checkCancelled()} and are run again after it.
     */
    default boolean givesWay() {
        return false;
    }
}
