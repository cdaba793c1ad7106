package io.moodreel.server;

import java.nio.file.Path;
import java.util.Map;

/** {@code train}: trains the recommender on all ratings there are. A running server recommends by the result at once. */
final class TrainCommand {
    private TrainCommand() {}

    static void run(Path data, String[] arguments) {
        if (arguments.length > 0) {
            System.err.println("usage: ./moodreel train [--data DIR]");
            System.exit(2);
        }
        new JobCommand(data, "training").run("train", Map.of());
    }
}
