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

/** Runs one import in this process. */
class StandaloneImport implements QuarkusApplication {
    private final Jobs jobs;

    StandaloneImport(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Takes the job's kind and its parameters, name and value in turn. */
    @Override
    public int run(String... arguments) throws IOException {
        try {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int index = 1; index + 1 < arguments.length; index += 2) {
                parameters.put(arguments[index], arguments[index + 1]);
            }
            Job job = jobs.submit(arguments[0], parameters);
            return new ImportProgress(this::latest).follow(job);
        } catch (InvalidJobException refused) {
            System.err.println("moodreel: " + RemoteJobs.sentence(refused.parameter(), refused.getMessage()));
            return 1;
        } catch (DiskTroubleException trouble) {
            System.err.println("moodreel: " + trouble.sentence("start the import again"));
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
