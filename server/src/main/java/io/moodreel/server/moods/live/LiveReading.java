package io.moodreel.server.moods.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.EmotionSmoothing;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.SentFrame;
import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.reading.Faces;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.platform.http.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/** Reads the frames of one connection, one after the other: the face is steadied from frame to frame. Not thread-safe. */
final class LiveReading {
    private static final Logger LOG = Logger.getLogger(LiveReading.class);
    /** A mood does not change faster than is worth keeping, and every note waits for the disk. */
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(10);

    private final Faces faces;
    private final FrameBodies bodies;
    private final MoodHistory history;
    private final OptionalLong user;
    private final EmotionSmoothing smoothing = new EmotionSmoothing();
    private Instant nextNote = Instant.MIN;

    /** @param user whose history it is; empty for a guest */
    LiveReading(Faces faces, FrameBodies bodies, MoodHistory history, OptionalLong user) {
        this.faces = faces;
        this.bodies = bodies;
        this.history = history;
        this.user = user;
    }

    /** Never throws: whatever is wrong with a frame is told, and the next may be better. Blocks. */
    MoodAnswer read(LiveFrame frame) {
        try {
            SentFrame sent = frame.message().frame(bodies);
            Outcome outcome = steadied(faces.readLive(sent));
            note(outcome);
            return MoodAnswer.of(outcome);
        } catch (ProblemException problem) {
            return failed(problem.getMessage());
        } catch (JsonProcessingException notJson) {
            return failed("The message is not the JSON read here: {\"image\": \"data:image/jpeg;base64,…\"}.");
        } catch (IOException | RuntimeException unexpected) {
            LOG.error("A live frame failed", unexpected);
            return failed("Something broke on our side. It has been logged.");
        }
    }

    private MoodAnswer failed(String message) {
        return MoodAnswer.without(0, message, bodies.now());
    }

    private Outcome steadied(Outcome outcome) {
        if (outcome.face().isEmpty()) {
            smoothing.clear();
            return outcome;
        }
        FaceReading face = outcome.face().get();
        EmotionShares steady =
                smoothing.add(face.emotions(), outcome.time().at().toEpochMilli());
        FaceReading steadyFace =
                new FaceReading(face.box(), steady, face.confidence(), face.uncertain(), face.age(), face.gender());
        int faces = ((Outcome.Read) outcome).readings().faces();
        return new Outcome.Read(outcome.time(), new FaceReadings(faces, List.of(steadyFace)));
    }

    private void note(Outcome outcome) {
        Instant at = outcome.time().at();
        if (user.isEmpty() || outcome.face().isEmpty() || at.isBefore(nextNote)) {
            return;
        }
        nextNote = at.plus(BETWEEN_NOTES);
        try {
            history.keep(user.getAsLong(), List.of(outcome));
        } catch (RuntimeException notKept) {
            // a full disk or an account that is gone is no reason to leave the camera unanswered
            LOG.warnf("A live reading could not be kept: %s", notKept.getMessage());
        }
    }
}
