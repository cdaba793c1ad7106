package io.moodreel.bench.recommend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start a class of this program in a process of its own, with the vector unit. */
final class OwnProcess {
    private OwnProcess() {}

    static List<String> command(Class<?> program, String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return command;
    }
}
