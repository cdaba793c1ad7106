package io.moodreel.server.annotations;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** CSV files below {@code annotations/} of the data folder, where scripts around the old annotation app look for them. */
@Singleton
class AnnotationFiles {
    private static final Logger LOG = Logger.getLogger(AnnotationFiles.class);
    /** Letters of every script; nothing that means something in a path. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N} ._()'&+-]{0,99}");

    private final Path folder;

    @Inject
    AnnotationFiles(DataFolder data) {
        this(data.path());
    }

    AnnotationFiles(Path data) {
        this.folder = data.resolve("annotations");
    }

    /**
     * Where the file of a video is, below the folder.
     *
     * @throws ProblemException 422 when the name cannot name a file
     */
    static String path(String handle, String video, String mode) {
        if (!NAME.matcher(video).matches() || video.contains("..")) {
            throw ProblemException.invalid(
                    "video_name",
                    "must be 1 to 100 letters, digits, spaces or . _ - ( ) ' & +, begin with a letter, digit or _, and have no two dots in a row");
        }
        return handle + "/" + video + "_" + mode + ".csv";
    }

    /** Writes the whole file, or leaves what was there. */
    void write(String file, String content) {
        Path target = folder.resolve(file);
        try {
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), ".annotations", ".tmp");
            Files.writeString(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            LOG.warnf("The annotations %s could not be deleted: %s", file, e.getMessage());
        }
    }
}
