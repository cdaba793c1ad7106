package io.moodreel.server.jobs;

import io.moodreel.server.platform.database.Database;
import java.util.List;

/** Jobs of a database that no runner works on: reading them starts none. Thread-safe. */
public final class JobHistory {
    private static final int MOST = 100;

    private final JobStore store;
    private final boolean shared;

    public JobHistory(Database database) {
        this.store = new JobStore(database, "nobody");
        this.shared = database.isShared();
    }

    /** The hundred newest, newest first; one that its process must have left running is told as interrupted. */
    public List<Job> newestFirst() {
        return store.newestFirst(MOST, 0).stream().map(this::asLeft).toList();
    }

    private Job asLeft(Job job) {
        return job.state() == JobState.RUNNING && !shared ? job.in(JobState.INTERRUPTED) : job;
    }
}
