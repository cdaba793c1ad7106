package io.moodreel.server;

import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Runs one import in this process. */
class StandaloneImport implements QuarkusApplication {
    private final Jobs jobs;

    StandaloneImport(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Takes the job's kind and its path. */
    @Override
    public int run(String... arguments) throws IOException {
        try {
            Job job = jobs.submit(arguments[0], Map.of("path", arguments[1]));
            return new ImportProgress(this::latest).follow(job);
        } catch (InvalidJobException refused) {
            String field = refused.parameter().equals("path") ? "" : refused.parameter() + " ";
            System.err.println("moodreel: " + field + refused.getMessage());
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
