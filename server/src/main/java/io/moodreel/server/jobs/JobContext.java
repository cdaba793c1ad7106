package io.moodreel.server.jobs;

import java.util.Map;
import java.util.Optional;

/** A running job's way to speak with its runner. Used by the thread that runs the job. */
public interface JobContext {
    /** The job's number. */
    long jobId();

    /** What the job was asked to do. */
    Map<String, String> parameters();

    /** Says how far the work is; cheap, written to the database at most once a second. */
    void progress(Progress progress);

    /**
     * Runs {@code work} and keeps the note it returns for a later run of this job, both in one transaction: after a
     * crash the work is done exactly when the note says so. Durable when the call returns.
     */
    <X extends Exception> void commit(CheckpointedWork<X> work) throws X;

    /** The note the last run kept. */
    Optional<String> checkpoint();

    /** A step that leaves a note of how far the job is. */
    @FunctionalInterface
    interface CheckpointedWork<X extends Exception> {
        String run() throws X;
    }

    /** Ends the job when somebody asked for that; call it between batches. */
    void checkCancelled();
}
