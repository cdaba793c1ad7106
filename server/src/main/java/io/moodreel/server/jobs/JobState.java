package io.moodreel.server.jobs;

import java.util.Locale;

/** Where a job is in its life. */
public enum JobState {
    /** Waiting for its turn. */
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Ended with an error that {@link Job#error()} tells. */
    FAILED,
    /** Ended because somebody asked for it; may be resumed. */
    CANCELLED,
    /** Its process went away; queued again at that one's next start, or when somebody resumes it elsewhere. */
    INTERRUPTED;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    static JobState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more will happen unless somebody resumes it. */
    public boolean ended() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
