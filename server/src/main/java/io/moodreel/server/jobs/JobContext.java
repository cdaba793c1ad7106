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

    /** Keeps a note that a later run of this job is given, durable when the call returns. */
    void saveCheckpoint(String note);

    /** The note the last run kept. */
    Optional<String> checkpoint();

    /** Ends the job when somebody asked for that; call it between batches. */
    void checkCancelled();
}
