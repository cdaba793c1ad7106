package io.moodreel.server;

import io.moodreel.server.jobs.JobHistory;
import io.moodreel.server.platform.installation.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

    private static final String IMPORT = "import";

    private ImportCommand() {}

    static void run(Path data, String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--status")) {
            System.exit(status(data));
        }
        if (arguments.length < 2 || arguments.length % 2 != 0) {
            System.err.println(USAGE);
            System.exit(2);
        }
        new JobCommand(data, IMPORT).run("import-" + arguments[0], parameters(arguments));
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
        Optional<RemoteJobs> server = new JobCommand(data, IMPORT).runningServer();
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
}
