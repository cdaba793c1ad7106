package io.moodreel.server.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Pictures of other places in the sizes they are shown in: from the disk, else fetched once, however many want it. One
 * that cannot be had is not tried again for a while. Thread-safe; callers block.
 */
@ApplicationScoped
class Pictures {
    private static final Logger LOG = Logger.getLogger(Pictures.class);
    private static final String FOLDER = "pictures";
    private static final Duration FAILED_FOR = Duration.ofMinutes(15);
    private static final int MOST_FAILURES = 10_000;
    private static final int NAME_LENGTH = 32;
    /** Decoding takes some megabytes each. */
    private static final Semaphore DECODING = new Semaphore(2);

    private final PictureConfig config;
    private final PictureFetcher fetcher;
    private final PictureFiles files;
    private final Map<String, CompletableFuture<Optional<Map<Integer, byte[]>>>> onTheirWay = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> failed;

    @Inject
    Pictures(PictureConfig config, PictureFetcher fetcher, DataFolder folder, Clock clock) {
        this(config, fetcher, folder.path(), clock);
    }

    Pictures(PictureConfig config, PictureFetcher fetcher, Path folder, Clock clock) {
        this.config = config;
        this.fetcher = fetcher;
        this.files = new PictureFiles(folder.resolve(FOLDER), (long) config.megabytes() << 20, clock);
        this.failed = Caffeine.newBuilder()
                .expireAfterWrite(FAILED_FOR)
                .maximumSize(MOST_FAILURES)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    /**
     * The JPEG of a picture that a source named.
     *
     * @param width one of {@link PictureSizes#WIDTHS}
     */
    Optional<byte[]> find(String picture, int width) {
        if (!config.enabled()) {
            return Optional.empty();
        }
        String name = name(picture);
        Optional<byte[]> kept = files.find(file(name, width));
        if (kept.isPresent() || failed.getIfPresent(name) != null) {
            return kept;
        }
        return fetched(picture, name).map(sizes -> sizes.get(width));
    }

    /** What tells this picture in this size from all others. */
    static String tag(String picture, int width) {
        return file(name(picture), width);
    }

    private Optional<Map<Integer, byte[]>> fetched(String picture, String name) {
        CompletableFuture<Optional<Map<Integer, byte[]>>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Map<Integer, byte[]>>> others = onTheirWay.putIfAbsent(name, mine);
        if (others != null) {
            try {
                return others.join();
            } catch (CompletionException failure) {
                return Optional.empty();
            }
        }
        try {
            Optional<Map<Integer, byte[]>> sizes = fetcher.fetch(picture).flatMap(Pictures::sizes);
            sizes.ifPresentOrElse(
                    made -> made.forEach((width, bytes) -> files.put(file(name, width), bytes)),
                    () -> failed.put(name, true));
            mine.complete(sizes);
            return sizes;
        } finally {
            mine.complete(Optional.empty());
            onTheirWay.remove(name, mine);
        }
    }

    private static Optional<Map<Integer, byte[]>> sizes(byte[] file) {
        DECODING.acquireUninterruptibly();
        try {
            return Optional.of(PictureSizes.of(file));
        } catch (UnreadableImageException unreadable) {
            LOG.debugf("A picture could not be read: %s", unreadable.getMessage());
            return Optional.empty();
        } finally {
            DECODING.release();
        }
    }

    private static String file(String name, int width) {
        return name + "-" + width;
    }

    private static String name(String picture) {
        return Sha256.hex(picture).substring(0, NAME_LENGTH);
    }
}
