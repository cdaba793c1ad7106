package io.moodreel.server.jobs;

import io.moodreel.server.platform.database.Database;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The job runner as the server starts and stops it, for tests of other features that bring their own handlers. */
public final class JobsOutsideTheServer implements AutoCloseable {
    private final Jobs jobs;

    /** @param runner names the process, see {@link io.moodreel.server.platform.data.DataFolder#id} */
    public JobsOutsideTheServer(Database database, String runner, List<JobHandler> handlers) {
        this.jobs = new Jobs(database, runner, handlers, Clock.systemUTC());
    }

    /** What a start does: jobs that were cut off go on. */
    public void start() {
        jobs.resumeInterrupted();
    }

    public Job submit(String kind, Map<String, String> parameters) throws InvalidJobException {
        return jobs.submit(kind, parameters);
    }

    public boolean resume(long id) {
        return jobs.resume(id);
    }

    public Optional<Job> find(long id) {
        return jobs.find(id);
    }

    public List<Job> newestFirst() {
        return jobs.newestFirst(100, 0);
    }

    @Override
    public void close() {
        jobs.stop();
    }
}
