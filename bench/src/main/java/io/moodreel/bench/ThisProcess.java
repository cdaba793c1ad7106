package io.moodreel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What this process has used up. */
public final class ThisProcess {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ThisProcess() {}

    /** Seconds of all its threads on the processor: on a busy machine steadier than the clock. */
    public static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    /** The most memory it ever had resident; 0 where the system does not tell. */
    public static long peakKilobytes() throws IOException {
        return kilobytes("VmHWM:");
    }

    /** The memory it has resident now; 0 where the system does not tell. */
    public static long residentKilobytes() throws IOException {
        return kilobytes("VmRSS:");
    }

    private static long kilobytes(String name) throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
