package io.moodreel.server.viewing.importing;

import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.recording.Recording;
import io.moodreel.affect.signal.recording.RecordingException;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.sessions.NewSession;
import io.moodreel.server.viewing.sessions.SessionState;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.SignalOrigin;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.Intake;
import io.moodreel.server.viewing.signals.SentSample;
import io.moodreel.server.viewing.signals.SentSignals;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A recording becomes a session: its samples go the way of live ones, in order, so its timeline is the one they would have
 * had. The same recording again is the same session. One is read at a time, since it is in memory as a whole. Thread-safe.
 */
@Singleton
public class RecordingImport {
    private static final int SAMPLES_AT_ONCE = 4_000;
    private static final int LONGEST_SECONDS = 60;
    private static final int PATIENCE_SECONDS = 30;
    private static final Duration COME_BACK = Duration.ofSeconds(20);

    private final Sessions sessions;
    private final Intake intake;
    private final Semaphore turn = new Semaphore(1, true);

    RecordingImport(Sessions sessions, Intake intake) {
        this.sessions = sessions;
        this.intake = intake;
    }

    /**
     * What became of a recording.
     *
     * @param fresh not, when it had been imported before
     * @param samples times with values
     * @param implausible values no body has, which were left out
     */
    public record Imported(ViewingSession session, boolean fresh, int samples, int implausible) {}

    /**
     * Imports a recording as a viewing of that video, which is over when the call returns.
     *
     * @param reading reads it; called when it is its turn
     * @throws ProblemException 422 when it cannot be read, 503 when others are being read
     */
    public Imported run(Caller.User user, long video, Supplier<Recording> reading) throws Exception {
        if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw ProblemException.unavailable("Other recordings are being read. Try again in a moment.", COME_BACK);
        }
        try {
            return keep(user, video, read(reading));
        } finally {
            turn.release();
        }
    }

    private static Recording read(Supplier<Recording> reading) {
        try {
            return reading.get();
        } catch (RecordingException unreadable) {
            String sentence = unreadable.getMessage();
            throw ProblemException.unusable(
                    "file", Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
        }
    }

    private Imported keep(Caller.User user, long video, Recording recording) throws Exception {
        Sessions.Started started =
                sessions.start(user, new NewSession(video, recording.startMs(), recording.unit(), SignalOrigin.FILE));
        ViewingSession session = started.session();
        if (session.state() != SessionState.STOPPED) {
            List<Sample> samples = recording.samples();
            for (int from = 0; from < samples.size(); from += SAMPLES_AT_ONCE) {
                send(session, samples.subList(from, Math.min(samples.size(), from + SAMPLES_AT_ONCE)));
            }
            session = sessions.stop(user.id(), session.name(), OptionalLong.of(recording.endMs()));
        }
        return new Imported(session, started.fresh(), recording.samples().size(), recording.implausible());
    }

    private void send(ViewingSession session, List<Sample> samples) throws Exception {
        List<@Nullable SentSample> sent = new ArrayList<>(samples.size());
        samples.forEach(sample -> sent.add(SentSample.of(sample)));
        try {
            intake.take(session, new SentSignals(sent, null, null)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException tooLong) {
            throw ProblemException.unavailable(
                    "The recording could not be written in time. Send it again: it goes on where it was.", COME_BACK);
        }
    }
}
