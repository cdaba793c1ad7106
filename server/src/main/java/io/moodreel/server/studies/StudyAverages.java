package io.moodreel.server.studies;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.predictions.ProbeAt;
import io.moodreel.server.viewing.sessions.SignalOrigin;
import io.moodreel.server.viewing.sessions.ViewingSession;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all of a study's people felt along a video. Thread-safe. */
@Singleton
class StudyAverages {
    private final Database database;
    private final StudySessions sessions;
    private final Predictions predictions;

    StudyAverages(Database database, StudySessions sessions, Predictions predictions) {
        this.database = database;
        this.sessions = sessions;
        this.predictions = predictions;
    }

    /** A curve, and what it was made of. */
    @Schema(description = "What a study's people felt along a video, on average")
    public record StudyAverage(
            @Schema(required = true) long videoId,
            @Schema(required = true, description = "length of a point's stretch") long stepMs,
            @Schema(required = true, description = "below so many people nothing is averaged") int fewest,
            @Schema(required = true, description = "who was counted, in all") int people,
            @Schema(required = true, description = "sessions with made-up signals that were not counted")
                    int simulatedLeftOut,
            @Schema(required = true) List<AveragePoint> points) {}

    private static final class LeftOut {
        private int count;
    }

    /** Counts viewings of simulated signals only where they are asked for: nobody felt them. */
    StudyAverage of(Caller.User user, long study, long video, boolean simulatedToo) throws IOException {
        database.read(handle -> Standing.running(handle, user, study));
        AverageCurve curve = new AverageCurve();
        LeftOut leftOut = new LeftOut();
        sessions.each(study, OptionalLong.of(video), session -> {
            if (session.viewing().origin() == SignalOrigin.SIMULATED && !simulatedToo) {
                leftOut.count++;
                return;
            }
            add(session, curve);
        });
        return new StudyAverage(
                video, AverageCurve.STEP_MS, AverageCurve.FEWEST, curve.people(), leftOut.count, curve.points());
    }

    private void add(StudySession session, AverageCurve curve) {
        ViewingSession viewing = session.viewing();
        for (ProbeAt at : predictions.probes(viewing.id())) {
            long middle = viewing.watchedMs(at.startMs()) + (at.endMs() - at.startMs()) / 2;
            curve.add(session.participant(), middle, at.probe());
        }
    }
}
