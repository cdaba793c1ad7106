package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import io.moodreel.evaluate.dataset.DatasetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Photographs in folders named by their emotion. */
public final class PhotoFolder {
    private PhotoFolder() {}

    /** A photograph and what it shows. */
    public record Photo(Path file, Emotion label) {}

    /** @throws DatasetException when the folder cannot be read, one in it is no emotion, or there is no file */
    public static List<Photo> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DatasetException("there is no folder " + folder);
        }
        List<Photo> photos = new ArrayList<>();
        for (Path labelled : children(folder)) {
            if (Files.isDirectory(labelled)) {
                Emotion label = label(labelled);
                children(labelled).stream()
                        .filter(Files::isRegularFile)
                        .forEach(file -> photos.add(new Photo(file, label)));
            }
        }
        if (photos.isEmpty()) {
            throw new DatasetException(folder + " holds no photographs; it must have a folder for each of " + names());
        }
        return photos;
    }

    private static Emotion label(Path folder) {
        String name = folder.getFileName().toString();
        return Emotion.labelled(name)
                .orElseThrow(() -> new DatasetException(
                        folder + ": there is no emotion \"" + name + "\"; folders must be named " + names()));
    }

    private static String names() {
        return Arrays.stream(Emotion.values()).map(Emotion::label).collect(Collectors.joining(", "));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new DatasetException(folder + " cannot be read: " + unreadable.getMessage());
        }
    }
}
