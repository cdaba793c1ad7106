package io.moodreel.server.viewing.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The operator's folder of videos ({@code moodreel.media}), where there is one. What is not truly inside it – by {@code ..},
 * by a link – is not there. Thread-safe.
 */
@Singleton
public class MediaFolder {
    private static final Logger LOG = Logger.getLogger(MediaFolder.class);
    private static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "webm", "mkv", "ogv", "ogg");
    private static final int DEPTH = 8;
    private static final int MOST_FILES = 10_000;

    private final Optional<Path> folder;

    @Inject
    MediaFolder(@ConfigProperty(name = "moodreel.media") Optional<String> folder) {
        this(folder.map(Path::of).orElse(null));
    }

    MediaFolder(@Nullable Path folder) {
        this.folder = Optional.ofNullable(folder);
    }

    /** Its videos by their names, as paths from the folder, in order; none without a folder. */
    public List<String> list() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try {
            Path root = folder.get().toRealPath();
            try (Stream<Path> files = Files.walk(root, DEPTH)) {
                return files.filter(MediaFolder::isCalledVideo)
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> find(name).isPresent())
                        .sorted()
                        .limit(MOST_FILES)
                        .toList();
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warnf("The media folder %s cannot be read: %s", folder.get(), unreadable.getMessage());
            return List.of();
        }
    }

    /** The file at that path from the folder; empty when there is none, or it is not inside. */
    public Optional<Path> find(String name) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path root = folder.get().toRealPath();
            Path file = root.resolve(name).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) && Files.isReadable(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    private static boolean isCalledVideo(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
