package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.VideoKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where videos' files are: {@code videos/} of the data folder, under names of ours. Thread-safe. */
@Singleton
public class VideoFiles {
    private static final Logger LOG = Logger.getLogger(VideoFiles.class);
    private static final String CLIP = "/viewing/four-weathers.webm";
    private static final String POSTER = ".jpg";

    private final Path folder;
    private final MediaFolder media;

    @Inject
    VideoFiles(DataFolder data, MediaFolder media) {
        this(data.path(), media);
    }

    VideoFiles(Path data, MediaFolder media) {
        this.folder = data.resolve("videos");
        this.media = media;
    }

    /** A file that was taken in. */
    public record Stored(String name, VideoType type, long bytes) {}

    /** The folder of files on their way, made when absent. */
    public Path incoming() {
        try {
            return Files.createDirectories(folder.resolve("incoming"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file from {@link #incoming()} for good; it is on the disk when the call returns. One that is no video is
     * deleted.
     *
     * @throws ProblemException 415 when it is no video
     */
    public Stored take(Path arrived) throws IOException {
        Optional<VideoType> type = VideoType.of(arrived);
        if (type.isEmpty()) {
            Files.delete(arrived);
            throw ProblemException.wrongType(
                    "The file is no video that is known here: it must be MP4, QuickTime, WebM, Matroska or Ogg,"
                            + " whatever its name says.");
        }
        try (FileChannel channel = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String name = UUID.randomUUID() + "." + type.get().extension();
        Files.move(arrived, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return new Stored(name, type.get(), Files.size(folder.resolve(name)));
    }

    /** The file of a video; empty for links, and when it is gone. */
    public Optional<Path> find(Video video) {
        return switch (video.kind()) {
            case LINK -> Optional.empty();
            case FILE -> Optional.of(folder.resolve(video.place())).filter(Files::isRegularFile);
            case MEDIA -> media.find(video.place());
            case CLIP -> Optional.of(clip(video.place()));
        };
    }

    /** Where a video's poster is, or would be. */
    public Path poster(Video video) {
        return folder.resolve("poster-" + video.id() + POSTER);
    }

    /** Unpacked at its first use: a part of a file inside the program cannot be sent. */
    private synchronized Path clip(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Path fresh = incoming().resolve(name);
                try (InputStream in = VideoFiles.class.getResourceAsStream(CLIP)) {
                    if (in == null) {
                        throw new IllegalStateException(CLIP + " is not part of the program");
                    }
                    Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what a video that is gone has left. */
    public void forget(Video video) {
        try {
            Files.deleteIfExists(poster(video));
        } catch (IOException e) {
            LOG.warnf("The poster of video %d could not be deleted: %s", video.id(), e.getMessage());
        }
        if (video.kind() == VideoKind.FILE) {
            delete(video.place());
        }
    }

    /** Deletes a file taken in before. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            LOG.warnf("The video file %s could not be deleted: %s", name, e.getMessage());
        }
    }
}
