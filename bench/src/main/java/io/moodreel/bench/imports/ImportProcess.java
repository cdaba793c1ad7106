package io.moodreel.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the launcher's import.
 *
 * @param seconds from the command to its end, the start of the process included
 * @param peakResidentBytes the most memory the process held, mapped files included (Linux's VmHWM); 0 where there is none
 * @param peakOwnBytes the most of it that was no file's (RssAnon, looked at ten times a second)
 */
record ImportProcess(double seconds, long peakResidentBytes, long peakOwnBytes) {
    private static final long LOOK_EVERY_MS = 100;

    static ImportProcess run(Path home, Path data, Path file, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                home.resolve("moodreel").toString(), "import", "tmdb", file.toString(), "--data", data.toString());
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        long resident = 0;
        long own = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            // the launcher becomes the program, so the process stays the same
            resident = Math.max(resident, kilobytes(process.pid(), "VmHWM:") * 1024);
            own = Math.max(own, kilobytes(process.pid(), "RssAnon:") * 1024);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("the import ended with status " + process.exitValue());
        }
        return new ImportProcess(seconds, resident, own);
    }

    private static long kilobytes(long pid, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }
}
