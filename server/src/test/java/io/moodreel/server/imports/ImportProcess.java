package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobsOutsideTheServer;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.installation.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that imports a folder's {@code films.csv} as TMDB's and its {@code movielens} folder, goes on with what an
 * earlier one has left, and ends when both are done. Prints a line whenever progress was made.
 */
final class ImportProcess {
    private static final int BATCH_ROWS = 500;

    private ImportProcess() {}

    /** Takes the data folder and the folder of the files. */
    public static void main(String... arguments) throws Exception {
        Path files = Path.of(arguments[1]);
        try (Installation installation = Installation.open(Path.of(arguments[0]), Optional.empty())) {
            Catalog catalog = new Catalog(installation.database());
            Ratings ratings = new Ratings(installation.database());
            List<JobHandler> handlers = List.of(
                    new TmdbImport(catalog, installation.folder(), BATCH_ROWS),
                    new MovieLensImport(catalog, ratings, installation.folder(), BATCH_ROWS));
            try (JobsOutsideTheServer jobs = new JobsOutsideTheServer(
                    installation.database(), installation.folder().id(), handlers)) {
                jobs.start();
                follow(jobs, submitted(jobs, "import-tmdb", files.resolve("films.csv")));
                follow(jobs, submitted(jobs, "import-movielens", files.resolve("movielens")));
            }
        }
    }

    private static Job submitted(JobsOutsideTheServer jobs, String kind, Path path) throws Exception {
        Optional<Job> earlier = jobs.newestFirst().stream()
                .filter(job -> job.kind().equals(kind))
                .findFirst();
        return earlier.isPresent() ? earlier.get() : jobs.submit(kind, Map.of("path", path.toString()));
    }

    private static void follow(JobsOutsideTheServer jobs, Job submitted) {
        Job job = submitted;
        while (!job.state().ended()) {
            Job latest = jobs.find(job.id()).orElseThrow();
            if (!latest.progress().equals(job.progress())) {
                System.out.println(latest.progress());
            }
            job = latest;
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
