package io.moodreel.bench.recommend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to start Spark's half: {@code bench/spark} is built by Maven when first wanted, and run by a Java 17 or 21, which
 * {@code MOODREEL_SPARK_JAVA} names or the path has.
 */
final class Spark {
    /** What Spark asks for on every Java after 8 (its own launcher's list, as far as local mode goes). */
    private static final List<String> OPENED = Stream.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.nio",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/sun.nio.ch",
                    "java.base/sun.security.action",
                    "java.base/sun.util.calendar")
            .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
            .toList();

    private final Path project;
    private final String java;

    Spark(Path home) {
        project = home.resolve("bench/spark");
        java = System.getenv().getOrDefault("MOODREEL_SPARK_JAVA", "java");
    }

    /** Builds it when it is not there, which fetches Spark. */
    void build(Path home) throws IOException, InterruptedException {
        if (Files.isDirectory(project.resolve("target/libraries"))) {
            return;
        }
        System.err.println("Fetching Spark …");
        int status = new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "-q",
                        "-B",
                        "-ntp",
                        "-f",
                        project.resolve("pom.xml").toString(),
                        "process-classes")
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("Spark could not be built; see above");
        }
    }

    List<String> command(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java, "-Xmx" + heap, "-XX:+UseParallelGC"));
        command.addAll(OPENED);
        String classes = project.resolve("target/classes").toString();
        String libraries = project.resolve("target/libraries") + "/*";
        command.addAll(List.of("-cp", classes + ":" + libraries, "io.moodreel.bench.spark.SparkAls"));
        command.addAll(arguments);
        return command;
    }
}
