package io.moodreel.bench.similar;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts each side as a process of its own and reads what it measured. */
final class Sides {
    /** The server's. */
    private static final List<String> JAVA_FLAGS = List.of(
            "-Xms48m", "-Xmx176m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=64m");

    private static final String SCRIPT = "scikit_learn.py";
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    private final Path folder;
    private final Optional<String> python;

    Sides(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.python = findPython();
    }

    /** Whether scikit-learn is here. */
    boolean haveScikitLearn() {
        return python.isPresent();
    }

    SideResult ours(Corpus corpus) throws IOException, InterruptedException {
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), OurSide.class.getName());
        return run(Stream.of(java, JAVA_FLAGS, program).flatMap(List::stream).toList(), corpus);
    }

    SideResult scikitLearn(Corpus corpus) throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream bytes = Sides.class.getResourceAsStream(SCRIPT)) {
            if (bytes == null) {
                throw new FileNotFoundException(SCRIPT + " is missing beside " + Sides.class.getName());
            }
            Files.copy(bytes, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return run(List.of(python.orElseThrow(), script.toString()), corpus);
    }

    private SideResult run(List<String> command, Corpus corpus) throws IOException, InterruptedException {
        Path result = folder.resolve("result.txt");
        List<String> files = Stream.of(corpus.texts(), corpus.queries(), result)
                .map(Path::toString)
                .toList();
        Process process = new ProcessBuilder(
                        Stream.concat(command.stream(), files.stream()).toList())
                .inheritIO()
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with status " + status);
        }
        return SideResult.read(result);
    }

    private static Optional<String> findPython() throws InterruptedException {
        for (String candidate : PYTHONS) {
            try {
                Process process = new ProcessBuilder(candidate, "-c", "import sklearn")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return Optional.of(candidate);
                }
            } catch (IOException absent) {
                // there is no such program; the next may be there
            }
        }
        return Optional.empty();
    }
}
