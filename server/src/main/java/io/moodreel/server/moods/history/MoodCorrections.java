package io.moodreel.server.moods.history;

import io.moodreel.affect.personal.Correction;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.Allowance;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.TokenBuckets;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What people say their faces really showed. Sent on purpose, so no consent is asked; each person's own readings are
 * calibrated by them, nobody else's. Thread-safe.
 */
@Singleton
public class MoodCorrections {
    /** More than anybody can press. */
    private static final Allowance ALLOWANCE = new Allowance(30, 60);

    private final Database database;
    private final Clock clock;
    private final TokenBuckets buckets = new TokenBuckets(() -> ALLOWANCE);

    MoodCorrections(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A correction as it was noted. */
    public record Noted(long id, Instant at) {}

    /**
     * Notes one; durable when the call returns.
     *
     * @throws ProblemException 429 when there are more than a person makes
     */
    public Noted note(long user, MoodCorrection correction) {
        buckets.take(Long.toString(user)).ifPresent(wait -> {
            throw ProblemException.tooMany("So many corrections at once are no person's. Wait a moment.", wait);
        });
        Instant now = clock.instant();
        return new Noted(database.write(handle -> new MoodCorrectionStore(handle).add(user, now, correction)), now);
    }

    /** A person's newest corrections, at most so many. */
    public List<Correction> newest(long user, int most) {
        return database.read(handle -> new MoodCorrectionStore(handle).newest(user, most));
    }

    /** Deletes all of a person's: from the next reading on they count no more. */
    public void clear(long user) {
        database.change(handle -> new MoodCorrectionStore(handle).clear(user));
    }
}
