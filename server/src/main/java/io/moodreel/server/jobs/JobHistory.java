package io.moodreel.server.jobs;

import io.moodreel.server.platform.database.Database;
import java.util.List;

/** Jobs of a database that no runner works on: reading them starts none. Thread-safe. */
public final class JobHistory {
    private static final int MOST = 100;

    private final JobStore store;

    public JobHistory(Database database) {
        this.store = new JobStore(database);
    }

    /** The hundred newest, newest first; one that its process left running is told as interrupted. */
    public List<Job> newestFirst() {
        return store.newestFirst(MOST, 0).stream().map(JobHistory::asLeft).toList();
    }

    private static Job asLeft(Job job) {
        return job.state() == JobState.RUNNING ? job.in(JobState.INTERRUPTED) : job;
    }
}
