package io.moodreel.server.recommendations.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The models of a data folder: a folder for each version, named by the time of its training, so that names ascend with
 * time. What is being written lies in a draft that becomes a version by one rename.
 */
final class ModelFolder {
    static final String FILE = "recommender.model";
    private static final String DRAFT = ".draft";
    private static final Pattern VERSION = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path path;

    ModelFolder(Path dataFolder) {
        this.path = dataFolder.resolve("models");
    }

    /** A name no version has. */
    String freshVersion(Instant now) {
        String name = NAME.format(now);
        String fresh = name;
        for (int again = 2; Files.exists(path.resolve(fresh)); again++) {
            fresh = name + "-" + again;
        }
        return fresh;
    }

    /** Makes an empty folder to write a version's file into; drafts that were never finished go. */
    Path draft(String version) throws IOException {
        removeDrafts();
        return Files.createDirectories(path.resolve(version + DRAFT));
    }

    /** Makes a finished draft a version, for good when this returns. */
    void publish(String version) throws IOException {
        Path draft = path.resolve(version + DRAFT);
        sync(draft);
        Files.move(draft, path.resolve(version), StandardCopyOption.ATOMIC_MOVE);
        sync(path);
    }

    /** Newest first. */
    List<String> versions() {
        return names().filter(name -> VERSION.matcher(name).matches())
                .sorted(Comparator.comparing(ModelFolder::order).reversed())
                .toList();
    }

    Path file(String version) {
        return path.resolve(version).resolve(FILE);
    }

    /** Removes all but the newest. What is mapped of a removed file stays readable until it is let go. */
    void keepNewest(int count) {
        versions().stream().skip(count).forEach(version -> delete(path.resolve(version)));
    }

    void removeDrafts() {
        names().filter(name -> name.endsWith(DRAFT)).forEach(name -> delete(path.resolve(name)));
    }

    /** Those of one second in the order they were made. */
    private static String order(String version) {
        String[] parts = version.split("-");
        return "%s-%s-%06d".formatted(parts[0], parts[1], parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
    }

    private Stream<String> names() {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (NoSuchFileException none) {
            return Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the folder " + path, failure);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException failure) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + folder, failure);
        }
    }
}
