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
 * What the files in the output folder were made from: the catalogue, nets of our own, and the converter itself. Kept outside that folder, so
 * that a build in which neither changed converts nothing.
 */
final class Stamp {

    private final Path file;
    private final Path output;
    private final List<Path> own;
    private final String origin;

    /** @param own files that are copied as they are */
    Stamp(Path file, Path output, String catalogue, List<Path> own) throws IOException {
        this.file = file;
        this.output = output;
        this.own = own;
        StringBuilder all = new StringBuilder(catalogue).append(' ').append(converter());
        for (Path copied : own) all.append(' ').append(Checksum.of(Files.readAllBytes(copied)));
        this.origin = all.toString();
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
        for (Path copied : own) lines.add(copied.getFileName().toString());
        Files.write(file, lines);
    }
}
