package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.videos.NewVideo;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.VideoKind;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files that have arrived, and files of the operator's folder, become videos. Thread-safe. */
@Singleton
public class ArrivedVideos {
    private final VideoFiles files;
    private final MediaFolder media;
    private final Videos videos;
    private final Looks looks;

    ArrivedVideos(VideoFiles files, MediaFolder media, Videos videos, Looks looks) {
        this.files = files;
        this.media = media;
        this.videos = videos;
        this.looks = looks;
    }

    /**
     * Keeps a file that somebody sent.
     *
     * @param arrived in the folder of files on their way; gone afterwards, whatever happens
     * @throws ProblemException 413 when it is more than the person may keep, 415 when it is no video
     */
    public Video keep(long user, Path arrived, String title, @Nullable Long titleId) throws IOException {
        VideoFiles.Stored stored;
        try {
            videos.requireRoom(user, Files.size(arrived));
            stored = files.take(arrived);
        } finally {
            Files.deleteIfExists(arrived);
        }
        try {
            Video video = videos.add(
                    user,
                    new NewVideo(
                            title,
                            VideoKind.FILE,
                            stored.name(),
                            stored.type().contentType(),
                            stored.bytes(),
                            titleId));
            looks.at(video);
            return video;
        } catch (RuntimeException failure) {
            files.delete(stored.name());
            throw failure;
        }
    }

    /**
     * Adds a file of the operator's folder.
     *
     * @throws ProblemException 415 when it is no video, 422 when it is not there
     */
    public Video add(long user, String name, String title, @Nullable Long titleId) throws IOException {
        Path file = media.find(name)
                .orElseThrow(() -> ProblemException.invalid(
                        "media", "must be one of the paths that GET /api/videos/media lists; there is no such file"));
        VideoType type = VideoType.of(file)
                .orElseThrow(() -> ProblemException.wrongType("The file " + name + " is no video that is known here."));
        Video video = videos.add(
                user, new NewVideo(title, VideoKind.MEDIA, name, type.contentType(), Files.size(file), titleId));
        looks.at(video);
        return video;
    }
}
