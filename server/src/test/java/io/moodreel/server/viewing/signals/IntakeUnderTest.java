package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.SegmentFeed;
import io.moodreel.server.viewing.predictions.TimelinesUnderTest;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.SessionsUnderTest;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.quarkus.runtime.ShutdownEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An intake without a server around it. Every wait is bounded. */
final class IntakeUnderTest implements AutoCloseable {
    private static final int SECONDS = 60;
    /** No model of an operator's lies there. */
    private static final Path NO_FOLDER = Path.of("target", "no-models-here");

    private final Database database;
    private final Sessions sessions;
    private final Intake intake;

    IntakeUnderTest(Database database) {
        this.database = database;
        this.sessions = SessionsUnderTest.on(database);
        this.intake = new Intake(database, sessions, new SegmentFeed(), new Pipelines(NO_FOLDER), Clock.systemUTC());
    }

    Sessions sessions() {
        return sessions;
    }

    Receipt take(ViewingSession session, List<Sample> samples) throws Exception {
        return intake.take(session, MadeSignals.sent(samples)).get(SECONDS, TimeUnit.SECONDS);
    }

    List<KeptSegment> timeline(ViewingSession session) {
        return TimelinesUnderTest.of(database, session.id());
    }

    /** Everything that is kept, in the order it came. */
    List<Sample> kept(ViewingSession session) {
        List<Sample> kept = new ArrayList<>();
        database.read(handle -> {
            new SignalStore(handle).from(session, 0, stored -> kept.addAll(stored.samples()));
            return true;
        });
        return kept;
    }

    /** What one pipeline says of these samples, with nothing in between. */
    static List<KeptSegment> offline(ViewingSession session, List<Sample> samples) {
        Pipelines pipelines = new Pipelines(NO_FOLDER);
        SignalPipeline pipeline = pipelines.start(session);
        List<KeptSegment> segments = new ArrayList<>();
        samples.forEach(sample ->
                pipeline.accept(sample).forEach(segment -> segments.add(KeptSegment.of(segment, pipelines.version()))));
        return segments;
    }

    @Override
    public void close() throws InterruptedException {
        intake.stop(new ShutdownEvent());
    }
}
