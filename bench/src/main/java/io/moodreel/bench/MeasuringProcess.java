package io.moodreel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A measurement in a process of its own, which prints what it measured as "name number". */
public final class MeasuringProcess {
    private MeasuringProcess() {}

    /**
     * Runs a command to its end.
     *
     * @param log where its error output goes
     * @return the numbers by name
     * @throws IOException when it fails
     */
    public static Map<String, Double> run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        Map<String, Double> measured = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                if (parts.length == 2 && parts[1].matches("[0-9.]+")) {
                    measured.put(parts[0], Double.parseDouble(parts[1]));
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("it ended with status " + status + "; see " + log);
        }
        return measured;
    }
}
