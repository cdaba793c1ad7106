package io.moodreel.server;

import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs one job in this process. */
class StandaloneJob implements QuarkusApplication {
    private final Jobs jobs;

    StandaloneJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Takes what the job is called in sentences, its kind, and its parameters, name and value in turn. */
    @Override
    public int run(String... arguments) throws IOException {
        try {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int index = 2; index + 1 < arguments.length; index += 2) {
                parameters.put(arguments[index], arguments[index + 1]);
            }
            Job job = jobs.submit(arguments[1], parameters);
            return new JobProgress(this::latest, arguments[0]).follow(job);
        } catch (InvalidJobException refused) {
            System.err.println("moodreel: " + RemoteJobs.sentence(refused.parameter(), refused.getMessage()));
            return 1;
        } catch (DiskTroubleException trouble) {
            System.err.println("moodreel: " + trouble.sentence("start the " + arguments[0] + " again"));
            return 1;
        }
    }

    private Optional<Job> latest(long id) {
        try {
            return jobs.find(id);
        } catch (DatabaseUnavailableException away) {
            return Optional.empty();
        }
    }
}
