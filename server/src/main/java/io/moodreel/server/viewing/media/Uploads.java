package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Files that come in pieces and may be gone on with after a break: what the tus protocol asks of a server. How much of one
 * has come is the length of its file, so a crash loses at most what was not acknowledged. Thread-safe.
 */
@Singleton
public class Uploads {
    private static final int PIECE = 64 * 1024;

    private final Database database;
    private final VideoFiles files;
    private final ArrivedVideos arrived;
    private final Videos videos;
    private final ViewingConfig config;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    Uploads(
            Database database,
            VideoFiles files,
            ArrivedVideos arrived,
            Videos videos,
            ViewingConfig config,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.arrived = arrived;
        this.videos = videos;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A file on its way.
     *
     * @param bytes how long it will be
     * @param videoId what it has become; null before
     */
    public record Upload(
            String id, long userId, long bytes, String title, @Nullable Long titleId, @Nullable Long videoId) {}

    /** How far an upload has come. */
    public record Progress(Upload upload, long offset) {}

    /**
     * Begins one.
     *
     * @throws ProblemException 413 when there is no room for it
     */
    public Upload begin(long user, long bytes, String title, @Nullable Long titleId) throws IOException {
        videos.requireRoom(user, bytes);
        forgetOld();
        String id = UUID.randomUUID().toString();
        Files.createFile(file(id));
        database.change(handle -> new UploadStore(handle).add(id, user, bytes, title, titleId, clock.instant()));
        return require(user, id);
    }

    /** @throws ProblemException 404 when this person has no such upload */
    public Progress progress(long user, String id) throws IOException {
        Upload upload = require(user, id);
        return new Progress(upload, offset(upload));
    }

    /**
     * Takes the next piece. When the stream breaks off, what has come stays.
     *
     * @param offset where the piece begins, which must be where the file ends
     * @return how far the upload has come; with its last piece it becomes a video
     * @throws ProblemException 404; 409 when the offset is another, or somebody else is sending; 413 when more comes than was
     *     said; 415 when it is no video
     */
    public Progress take(long user, String id, long offset, InputStream piece) throws IOException {
        Upload upload = require(user, id);
        if (!busy.add(id)) {
            throw ProblemException.conflict(
                    "Another piece of this upload is coming in. Send this one when that is done.");
        }
        try {
            long there = offset(upload);
            if (offset != there || upload.videoId() != null) {
                throw ProblemException.conflict(
                        "The upload has %d bytes, so the next piece begins there, not at %d.".formatted(there, offset));
            }
            append(upload, there, piece);
            return offset(upload) == upload.bytes() ? finish(upload) : new Progress(upload, offset(upload));
        } finally {
            busy.remove(id);
        }
    }

    private void append(Upload upload, long offset, InputStream piece) throws IOException {
        long left = upload.bytes() - offset;
        byte[] bytes = new byte[PIECE];
        try (FileChannel out = FileChannel.open(file(upload.id()), StandardOpenOption.APPEND)) {
            for (int read = piece.read(bytes); read >= 0; read = piece.read(bytes)) {
                if (read > left) {
                    throw ProblemException.tooLarge("More came than the %d bytes that were said when the upload began."
                            .formatted(upload.bytes()));
                }
                ByteBuffer next = ByteBuffer.wrap(bytes, 0, read);
                while (next.hasRemaining()) {
                    out.write(next);
                }
                left -= read;
            }
        }
    }

    private Progress finish(Upload upload) throws IOException {
        try {
            Video video = arrived.keep(upload.userId(), file(upload.id()), upload.title(), upload.titleId());
            database.change(handle -> new UploadStore(handle).finish(upload.id(), video.id()));
        } catch (ProblemException refused) {
            database.change(handle -> new UploadStore(handle).remove(upload.id()));
            throw refused;
        }
        return new Progress(require(upload.userId(), upload.id()), upload.bytes());
    }

    /** Ends one before it is complete, or forgets that it was. */
    public void remove(long user, String id) throws IOException {
        require(user, id);
        database.change(handle -> new UploadStore(handle).remove(id));
        Files.deleteIfExists(file(id));
    }

    /** Deletes the files of the person's uploads. */
    void forgetFiles(List<String> ids) {
        ids.forEach(id -> files.delete("incoming/" + id));
    }

    private void forgetOld() throws IOException {
        Instant before = clock.instant().minus(config.uploadRest());
        List<String> old = database.read(handle -> new UploadStore(handle).before(before));
        for (String id : old) {
            database.change(handle -> new UploadStore(handle).remove(id));
            Files.deleteIfExists(file(id));
        }
    }

    private Upload require(long user, String id) {
        return database.read(handle -> new UploadStore(handle).find(id))
                .filter(upload -> upload.userId() == user)
                .orElseThrow(() -> missing(id));
    }

    private static ProblemException missing(String id) {
        return ProblemException.notFound(
                "You have no upload " + Shown.shortened(id) + ", or it has been dropped. Begin another.");
    }

    private long offset(Upload upload) throws IOException {
        if (upload.videoId() != null) {
            return upload.bytes();
        }
        if (!Files.exists(file(upload.id()))) {
            database.change(handle -> new UploadStore(handle).remove(upload.id()));
            throw missing(upload.id());
        }
        return Files.size(file(upload.id()));
    }

    /** Names come from our table only, so none leads elsewhere. */
    private Path file(String id) {
        return files.incoming().resolve(id);
    }
}
