package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.films.MovieLensImport;
import io.moodreel.server.imports.films.TmdbImport;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobHistory;
import io.moodreel.server.jobs.StartedJobs;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that imports {@link GeneratedFiles} into a data folder, or goes on with what its killed predecessor began,
 * and ends when all is done. Says a line whenever it has come further.
 */
final class ImportProcess {
    private ImportProcess() {}

    /** Takes the data folder and the folder of the files. */
    public static void main(String... arguments) throws Exception {
        Path files = Path.of(arguments[1]);
        try (Installation installation = Installation.open(Path.of(arguments[0]), Optional.empty())) {
            Catalog catalog = new Catalog(installation.database());
            Ratings ratings = new Ratings(installation.database());
            List<Job> begun = new JobHistory(installation.database()).newestFirst();
            try (StartedJobs jobs = new StartedJobs(
                    installation,
                    new TmdbImport(catalog, installation.folder()),
                    new MovieLensImport(catalog, ratings, installation.folder()))) {
                follow(jobs, begunOrNew(begun, jobs, "import-tmdb", files.resolve("films.csv")));
                follow(jobs, begunOrNew(begun, jobs, "import-movielens", files.resolve("movielens")));
            }
        }
    }

    private static long begunOrNew(List<Job> begun, StartedJobs jobs, String kind, Path path)
            throws InvalidJobException {
        for (Job job : begun) {
            if (job.kind().equals(kind)) {
                return job.id();
            }
        }
        return jobs.submit(kind, Map.of("path", path.toString())).id();
    }

    /** Whoever started this process bounds its time. */
    private static void follow(StartedJobs jobs, long id) throws InterruptedException {
        long told = 0;
        Job job = jobs.find(id);
        while (!job.state().ended()) {
            if (job.progress().done() > told) {
                told = job.progress().done();
                System.out.println(told);
            }
            TimeUnit.MILLISECONDS.sleep(2);
            job = jobs.find(id);
        }
    }
}
