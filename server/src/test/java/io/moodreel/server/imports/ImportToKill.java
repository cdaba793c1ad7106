package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobHistory;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.jobs.StartedJobs;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that imports a TMDB file into a data folder, or goes on with what its killed predecessor began. Says a line
 * whenever it has come further.
 */
final class ImportToKill {
    private ImportToKill() {}

    /** Takes the data folder and the file. */
    public static void main(String... arguments) throws Exception {
        try (Installation installation = Installation.open(Path.of(arguments[0]), Optional.empty())) {
            Catalog catalog = new Catalog(installation.database());
            List<Job> begun = new JobHistory(installation.database()).newestFirst();
            Jobs jobs = StartedJobs.of(installation, new TmdbImport(catalog, installation.folder()));
            long id = begun.isEmpty()
                    ? jobs.submit("import-tmdb", Map.of("path", arguments[1])).id()
                    : begun.getFirst().id();
            System.exit(follow(jobs, id) == JobState.SUCCEEDED ? 0 : 1);
        }
    }

    private static JobState follow(Jobs jobs, long id) throws InterruptedException {
        long told = 0;
        while (true) {
            Job job = jobs.find(id).orElseThrow();
            if (job.state().ended()) {
                return job.state();
            }
            if (job.progress().done() > told) {
                told = job.progress().done();
                System.out.println(told);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
