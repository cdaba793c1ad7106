package io.moodreel.nets.models;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the files in the output folder were made from: the catalogue and the converter itself. Kept outside that folder, so
 * that a build in which neither changed converts nothing.
 */
final class Stamp {

    private final Path file;
    private final Path output;
    private final String origin;

    Stamp(Path file, Path output, String catalogue) throws IOException {
        this.file = file;
        this.output = output;
        this.origin = catalogue + " " + converter();
    }

    boolean isFresh() throws IOException {
        if (!Files.isRegularFile(file)) return false;
        List<String> lines = Files.readAllLines(file);
        return !lines.isEmpty()
                && lines.getFirst().equals(origin)
                && lines.stream().skip(1).allMatch(name -> Files.isRegularFile(output.resolve(name)));
    }

    /** A checksum over this program, so that files are made anew after the converter changed. */
    private static String converter() throws IOException {
        Path program;
        try {
            program = Path.of(Stamp.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the converter cannot find its own classes", e);
        }
        if (Files.isRegularFile(program)) return Checksum.of(Files.readAllBytes(program));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> classes = Files.walk(program)) {
            for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Checksum.of(Files.readAllBytes(file)));
            }
        }
        return Checksum.of(all.toString().getBytes(StandardCharsets.US_ASCII));
    }

    void write(List<Net> nets) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(origin);
        for (Net net : nets) {
            lines.add(net.name() + ".onnx");
            lines.add(net.name() + ".manifest.json");
        }
        Files.write(file, lines);
    }
}
