package io.moodreel.server;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobHistory;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.installation.Installation;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code import KIND PATH [--OPTION VALUE]}: hands the job to the server that holds the data folder, or runs it in this
 * process when there is none. Either way it waits, shows progress, and returns once search and similar know the titles.
 * {@code import --status} tells of the imports so far instead.
 */
final class ImportCommand {
    private static final String USAGE =
            """
            usage: ./moodreel import KIND PATH [--OPTION VALUE] [--data DIR]
                   ./moodreel import --status [--data DIR]
            KIND: tmdb, movielens, wikipedia, goodbooks, goodreads, ratings; what each takes is in docs/operations.md""";

    private ImportCommand() {}

    static void run(Path data, String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--status")) {
            System.exit(status(data));
        }
        if (arguments.length < 2 || arguments.length % 2 != 0) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Map<String, String> parameters = parameters(arguments);
        String kind = "import-" + arguments[0];
        Optional<RemoteJobs> server = runningServer(data);
        if (server.isPresent()) {
            System.exit(onServer(server.get(), kind, parameters));
        }
        // no server answers: the same program without its doors open
        Installation.prepare(data, Moodreel.databaseUrl());
        System.setProperty("quarkus.http.host-enabled", "false");
        List<String> words = new ArrayList<>(List.of(kind));
        parameters.forEach((name, value) -> words.addAll(List.of(name, value)));
        Quarkus.run(StandaloneImport.class, words.toArray(String[]::new));
    }

    /** Path and options as the job knows them: {@code --item-scheme} is {@code item_scheme}. */
    private static Map<String, String> parameters(String[] arguments) {
        Path path = Path.of(arguments[1]).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            System.err.println("moodreel: there is no " + path + ". Check the path.");
            System.exit(1);
        }
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("path", path.toString()));
        for (int index = 2; index < arguments.length; index += 2) {
            if (!arguments[index].startsWith("--")) {
                System.err.println("moodreel: \"" + arguments[index] + "\" is no option.\n" + USAGE);
                System.exit(2);
            }
            parameters.put(arguments[index].substring(2).replace('-', '_'), arguments[index + 1]);
        }
        return parameters;
    }

    private static int status(Path data) {
        Optional<RemoteJobs> server = runningServer(data);
        try {
            if (server.isPresent()) {
                System.out.print(ImportStatus.of(server.get().newestFirst()));
                return 0;
            }
            if (!Files.exists(data)) {
                System.err.println(
                        "moodreel: there is no data folder " + data.toAbsolutePath() + ". Give it with --data.");
                return 1;
            }
            try (Installation installation = Installation.open(data, Moodreel.databaseUrl())) {
                System.out.print(ImportStatus.of(new JobHistory(installation.database()).newestFirst()));
                return 0;
            }
        } catch (IOException lost) {
            System.err.println("moodreel: the server went away (" + lost.getMessage() + "). Ask again.");
            return 1;
        }
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

    private static int onServer(RemoteJobs server, String kind, Map<String, String> parameters) {
        try {
            System.out.println("Handing the import to the running server.");
            return new ImportProgress(server::job).follow(server.submit(kind, parameters));
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
