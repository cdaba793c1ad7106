package io.moodreel.server.jobs;

import static org.awaitility.Awaitility.await;

import io.moodreel.server.platform.installation.Installation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Jobs as a process has them once it is started, without a container. */
public final class StartedJobs implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Jobs jobs;

    /** What a start does: jobs that were cut off go on. */
    public StartedJobs(Installation installation, JobHandler... handlers) {
        jobs = new Jobs(installation.database(), installation.folder().id(), List.of(handlers), Clock.systemUTC());
        jobs.resumeInterrupted();
    }

    public Job submit(String kind, Map<String, String> parameters) throws InvalidJobException {
        return jobs.submit(kind, parameters);
    }

    public boolean resume(long id) {
        return jobs.resume(id);
    }

    public void cancel(long id) {
        jobs.cancel(id);
    }

    public Job find(long id) {
        return jobs.find(id).orElseThrow();
    }

    /** The job, once it has ended. */
    public Job ended(long id) {
        await().atMost(LONGEST_WAIT).until(() -> find(id).state().ended());
        return find(id);
    }

    @Override
    public void close() {
        jobs.stop();
    }
}
