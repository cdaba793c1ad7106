package io.moodreel.server.moods.reading;

import io.moodreel.affect.face.FaceModelException;
import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.affect.face.FaceWishes;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.frames.SentFrame;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads faces, a few at once. The nets are opened at the first frame, not at the start: a server that never sees a face
 * never pays for them. Thread-safe.
 */
@Singleton
public class Faces implements MemoryHolder {
    private static final Logger LOG = Logger.getLogger(Faces.class);
    private static final Duration UNTIL_SOMEBODY_LOOKED = Duration.ofMinutes(1);

    private final FaceReaderSource source;
    private final FacesConfig config;
    private final FaceQueue queue;
    private volatile @Nullable FaceReader reader;

    Faces(FaceReaderSource source, FacesConfig config) {
        this.source = source;
        this.config = config;
        this.queue = new FaceQueue(
                config.atOnce().orElseGet(() -> Runtime.getRuntime().availableProcessors()), config.waiting());
    }

    /**
     * Reads the frame of a request.
     *
     * @param person how its sender wants to be read
     * @throws ProblemException 404 when faces are switched off, 503 when the line is full
     */
    public Outcome read(SentFrame frame, PersonalReading person) {
        requireSwitchedOn();
        return queue.run(work(frame, person));
    }

    /** Reads the frames of a request, in their order; otherwise as {@link #read}. */
    public List<Outcome> readAll(List<SentFrame> frames, PersonalReading person) {
        requireSwitchedOn();
        return queue.runAll(frames.stream().map(frame -> work(frame, person)).toList());
    }

    /** Reads a frame for a caller who never sends the next before this one is answered, whatever the line. */
    public Outcome readLive(SentFrame frame, PersonalReading person) {
        requireSwitchedOn();
        return queue.runBesides(work(frame, person));
    }

    /** Whether this server reads faces. */
    public boolean areSwitchedOn() {
        return config.enabled();
    }

    private void requireSwitchedOn() {
        if (!config.enabled()) {
            throw ProblemException.notFound("This server reads no faces: its operator has switched that off.");
        }
    }

    private Callable<Outcome> work(SentFrame frame, PersonalReading person) {
        FaceWishes wishes = new FaceWishes(false, config.age() && person.age(), config.gender() && person.gender());
        return () -> {
            try {
                FaceReadings readings = reader().read(frame.picture().bytes(), wishes);
                return Outcome.Read.of(frame.time(), readings, person.calibration());
            } catch (UnreadableImageException unreadable) {
                return new Outcome.Unreadable(frame.time(), unreadable.getMessage());
            } catch (FaceModelException broken) {
                LOG.error("Faces cannot be read: " + broken.getMessage(), broken.getCause());
                throw ProblemException.unavailable(
                        "The nets that read faces cannot be used; the server's log says why.", UNTIL_SOMEBODY_LOOKED);
            }
        };
    }

    private FaceReader reader() {
        FaceReader open = reader;
        return open == null ? openOnce() : open;
    }

    private synchronized FaceReader openOnce() {
        FaceReader open = reader;
        if (open == null) {
            open = source.open(queue.atOnce());
            reader = open;
        }
        return open;
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("face nets", reader == null ? 0 : source.heldBytes());
    }

    @PreDestroy
    synchronized void close() {
        queue.close();
        FaceReader open = reader;
        if (open != null) {
            open.close();
        }
    }
}
