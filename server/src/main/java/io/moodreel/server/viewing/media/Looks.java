package io.moodreel.server.viewing.media;

import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.Videos;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How long a video is, and a picture of it, where ffprobe and ffmpeg are on the path; without them videos have neither. One
 * file is looked at at a time, in a bounded time, and only as a file: what a file refers to elsewhere is not opened.
 * Thread-safe.
 */
@Singleton
public class Looks {
    private static final Logger LOG = Logger.getLogger(Looks.class);
    private static final int LONGEST_SECONDS = 20;
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_OUTPUT = 1_000;
    private static final List<String> FILES_ONLY = List.of("-protocol_whitelist", "file");

    private final VideoFiles files;
    private final Videos videos;
    private final ExecutorService worker = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("video-looks").daemon().factory(),
            // more than that at once: they do without
            new ThreadPoolExecutor.DiscardPolicy());

    Looks(VideoFiles files, Videos videos) {
        this.files = files;
        this.videos = videos;
    }

    /** Finds out what can be, soon. */
    void at(Video video) {
        worker.execute(() -> look(video));
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    private void look(Video video) {
        try {
            Optional<Path> file = files.find(video);
            if (file.isEmpty()) {
                return;
            }
            Long duration = duration(file.get());
            boolean poster = draw(file.get(), files.poster(video), duration);
            if (duration != null || poster) {
                videos.setLook(video.id(), duration, poster);
            }
        } catch (IOException | RuntimeException unclear) {
            LOG.infof("Nothing could be found out about video %d: %s", video.id(), unclear.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Long duration(Path file) throws IOException, InterruptedException {
        Path told = Files.createTempFile("moodreel-probe", ".txt");
        try {
            List<String> command = List.of(
                    "ffprobe",
                    "-v",
                    "error",
                    FILES_ONLY.get(0),
                    FILES_ONLY.get(1),
                    "-show_entries",
                    "format=duration",
                    "-of",
                    "default=noprint_wrappers=1:nokey=1",
                    file.toString());
            if (!runs(command, told)) {
                return null;
            }
            byte[] output;
            try (var in = Files.newInputStream(told)) {
                output = in.readNBytes(MOST_OUTPUT);
            }
            return millis(new String(output, StandardCharsets.US_ASCII).strip());
        } finally {
            Files.delete(told);
        }
    }

    private static @Nullable Long millis(String seconds) {
        try {
            long millis = new BigDecimal(seconds).movePointRight(3).longValue();
            return millis > 0 ? millis : null;
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    private static boolean draw(Path file, Path poster, @Nullable Long duration)
            throws IOException, InterruptedException {
        Path fresh = poster.resolveSibling("new-" + poster.getFileName());
        // not the first picture, which is often black
        String at = Long.toString(Math.min(10, duration == null ? 0 : duration / 4_000));
        List<String> command = List.of(
                "ffmpeg",
                "-v",
                "error",
                "-nostdin",
                "-y",
                FILES_ONLY.get(0),
                FILES_ONLY.get(1),
                "-ss",
                at,
                "-i",
                file.toString(),
                "-frames:v",
                "1",
                "-vf",
                "scale=640:-2",
                "-f",
                "image2",
                "-c:v",
                "mjpeg",
                fresh.toString());
        try {
            if (!runs(command, null) || !Files.isRegularFile(fresh)) {
                return false;
            }
            Files.move(fresh, poster, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Whether the program is there and was content in time. */
    private static boolean runs(List<String> command, @Nullable Path output) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(
                        output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
        Process process;
        try {
            process = builder.start();
        } catch (IOException notThere) {
            return false;
        }
        try {
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
