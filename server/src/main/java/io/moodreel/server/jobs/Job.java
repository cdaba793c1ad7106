package io.moodreel.server.jobs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of long work as the database tells it. */
@Schema(description = "A piece of long work with its progress")
public record Job(
        @Schema(required = true) long id,
        @Schema(required = true) String kind,
        @Schema(required = true) Map<String, String> parameters,
        @Schema(required = true) JobState state,
        @Schema(required = true) Progress progress,
        @JsonIgnore @Nullable String checkpoint,
        @Nullable JobSummary summary,
        @Nullable String error,
        @Schema(required = true) boolean cancelRequested,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    Job withProgress(Progress latest) {
        return new Job(
                id,
                kind,
                parameters,
                state,
                latest,
                checkpoint,
                summary,
                error,
                cancelRequested,
                createdAt,
                startedAt,
                endedAt);
    }

    /** Units done in a second since the start of this run; null before there is something to divide. */
    @Schema(description = "units done per second")
    public @Nullable Double ratePerSecond() {
        if (startedAt == null || progress.done() == 0) {
            return null;
        }
        Instant until = endedAt == null ? Instant.now() : endedAt;
        long elapsedMs = Math.max(1, Duration.between(startedAt, until).toMillis());
        return progress.done() * 1000.0 / elapsedMs;
    }

    /** Time left at the present rate; null when unknown or ended. */
    @Schema(description = "time left at the present rate")
    public @Nullable Long remainingMs() {
        Double rate = ratePerSecond();
        if (state != JobState.RUNNING || rate == null || progress.total() == null) {
            return null;
        }
        return Math.round(Math.max(0, progress.total() - progress.done()) / rate * 1000);
    }

    /** The same job in another state. */
    Job in(JobState other) {
        return new Job(
                id,
                kind,
                parameters,
                other,
                progress,
                checkpoint,
                summary,
                error,
                cancelRequested,
                createdAt,
                startedAt,
                endedAt);
    }
}
