package io.moodreel.server.moods.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.EmotionSmoothing;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.moods.frames.SentFrame;
import io.moodreel.server.moods.reading.Faces;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.platform.http.ProblemException;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads the frames of one connection, one after the other: the face is steadied from frame to frame. Not thread-safe. */
final class LiveReading {
    private static final Logger LOG = Logger.getLogger(LiveReading.class);

    private final Faces faces;
    private final FrameBodies bodies;
    private final LivePerson person;
    private final EmotionSmoothing smoothing = new EmotionSmoothing();

    LiveReading(Faces faces, FrameBodies bodies, LivePerson person) {
        this.faces = faces;
        this.bodies = bodies;
        this.person = person;
    }

    /** Never throws: whatever is wrong with a frame is told, and the next may be better. Blocks. */
    MoodAnswer read(LiveFrame frame) {
        try {
            SentFrame sent = frame.message().frame(bodies);
            Outcome outcome = steadied(faces.readLive(sent, person.reading()));
            person.note(outcome);
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
        Outcome.Read read = (Outcome.Read) outcome;
        return new Outcome.Read(
                read.time(), new FaceReadings(read.readings().faces(), List.of(steadyFace)), read.calibrated());
    }
}
