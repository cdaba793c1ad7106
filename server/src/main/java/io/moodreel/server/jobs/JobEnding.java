package io.moodreel.server.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a run of a job has ended. */
record JobEnding(
        long jobId,
        JobState state,
        Progress progress,
        @Nullable JobSummary summary,
        @Nullable String error,
        Instant at) {
    /** The job as it is with this ending. */
    Job of(Job job) {
        return new Job(
                job.id(),
                job.kind(),
                job.parameters(),
                state,
                progress,
                job.checkpoint(),
                summary,
                error,
                job.cancelRequested(),
                job.createdAt(),
                job.startedAt(),
                at);
    }

    /** What the log tells of it. */
    String sentence() {
        return "Job %d %s%s".formatted(jobId, state.wireName(), said());
    }

    private String said() {
        if (error != null) {
            return ": " + error;
        }
        return summary == null ? "" : ": " + summary.sentence();
    }
}
