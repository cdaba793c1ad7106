package io.moodreel.server;

import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

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
            return new ImportProgress(id -> jobs.find(id).orElseThrow()).follow(job);
        } catch (InvalidJobException refused) {
            System.err.println("moodreel: " + RemoteJobs.sentence(refused.parameter(), refused.getMessage()));
            return 1;
        } catch (DatabaseUnavailableException away) {
            System.err.println("moodreel: the database went away (" + away.getMessage()
                    + "). Run the import again when it is back: it goes on from where it was.");
            return 1;
        }
    }
}
