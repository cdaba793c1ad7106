package io.moodreel.server;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.installation.Installation;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code import KIND PATH}: hands the job to the server that holds the data folder, or runs it in this process when
 * there is none. Either way it waits, shows progress, and returns once search and similar know the titles.
 */
final class ImportCommand {
    private static final String USAGE = "usage: ./moodreel import KIND PATH [--data DIR]   (KIND: tmdb, movielens)";

    private ImportCommand() {}

    static void run(Path data, String[] arguments) {
        if (arguments.length != 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path path = Path.of(arguments[1]).toAbsolutePath().normalize();
        String kind = "import-" + arguments[0];
        if (!Files.exists(path)) {
            System.err.println("moodreel: there is no " + path + ". Check the path.");
            System.exit(1);
        }
        Optional<RemoteJobs> server = runningServer(data);
        if (server.isPresent()) {
            System.exit(onServer(server.get(), kind, path));
        }
        // no server answers: the same program without its doors open
        Installation.prepare(data, Moodreel.databaseUrl());
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(StandaloneImport.class, kind, path.toString());
    }

    private static Optional<RemoteJobs> runningServer(Path data) {
        try {
            return RunningServer.in(data).map(RemoteJobs::new).filter(RemoteJobs::answers);
        } catch (IOException unreadable) {
            System.err.println("moodreel: the token in " + data.toAbsolutePath() + " cannot be read ("
                    + unreadable.getMessage() + "). Run the import as the user that runs the server.");
            System.exit(1);
            return Optional.empty();
        }
    }

    private static int onServer(RemoteJobs server, String kind, Path path) {
        try {
            System.out.println("Handing the import to the running server.");
            return new ImportProgress(server::job).follow(server.submit(kind, path));
        } catch (RemoteJobs.RefusedException refused) {
            System.err.println("moodreel: " + refused.getMessage());
            return 1;
        } catch (IOException lost) {
            System.err.println("moodreel: the server went away. The import goes on when it starts again.");
            return 1;
        }
    }

    /** Where progress is read from. */
    interface JobSource {
        /** The job as it is; empty while nobody can tell, because the database is away. */
        Optional<Job> job(long id) throws IOException;
    }
}
