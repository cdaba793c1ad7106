package io.moodreel.server.jobs;

import io.moodreel.server.platform.installation.Installation;
import java.time.Clock;
import java.util.List;

/** Jobs as a process has them once it is started, without a container. */
public final class StartedJobs {
    private StartedJobs() {}

    public static Jobs of(Installation installation, JobHandler... handlers) {
        Jobs jobs = new Jobs(installation.database(), installation.folder().id(), List.of(handlers), Clock.systemUTC());
        jobs.resumeInterrupted();
        return jobs;
    }
}
