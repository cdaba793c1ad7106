package io.moodreel.server.moods.reading;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.face.FaceReading;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.affect.personal.PersonalCalibration;
import io.moodreel.server.moods.frames.FrameTime;
import io.moodreel.server.platform.http.ProblemException;
import java.util.List;
import java.util.Optional;

/** What came of one frame. */
public sealed interface Outcome {
    /** When the frame was taken. */
    FrameTime time();

    /** The most prominent face; empty when there is none. */
    Optional<FaceReading> face();

    /**
     * This, for who sent nothing else.
     *
     * @throws ProblemException 422 when it is no picture
     */
    default Outcome orProblem() {
        if (this instanceof Unreadable unreadable) {
            throw ProblemException.unusable("image", unreadable.reason());
        }
        return this;
    }

    /**
     * It was read; perhaps there is no face in it.
     *
     * @param calibrated whether its sender's corrections changed it
     */
    record Read(FrameTime time, FaceReadings readings, Optional<Calibrated> calibrated) implements Outcome {
        /** What the nets read, weighed as the sender's corrections say. */
        static Read of(FrameTime time, FaceReadings read, PersonalCalibration calibration) {
            if (read.readings().isEmpty() || !calibration.changesAnything()) {
                return new Read(time, read, Optional.empty());
            }
            List<FaceReading> weighed = read.readings().stream()
                    .map(face -> face.reweighed(calibration.apply(face.emotions())))
                    .toList();
            Emotion before = read.readings().getFirst().emotions().dominant();
            return new Read(
                    time, new FaceReadings(read.faces(), weighed), Optional.of(Calibrated.by(calibration, before)));
        }

        @Override
        public Optional<FaceReading> face() {
            return readings.readings().stream().findFirst();
        }
    }

    /** It is no picture; the reason is a sentence for people. */
    record Unreadable(FrameTime time, String reason) implements Outcome {
        @Override
        public Optional<FaceReading> face() {
            return Optional.empty();
        }
    }
}
