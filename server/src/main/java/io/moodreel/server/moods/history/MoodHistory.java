package io.moodreel.server.moods.history;

import io.moodreel.server.accounts.consents.ConsentDecided;
import io.moodreel.server.accounts.consents.Consents;
import io.moodreel.server.accounts.consents.Purpose;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.Allowance;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.TokenBuckets;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * People's own history of moods: kept only with the consent {@code mood_history}, gone when that is taken back.
 * Thread-safe.
 */
@Singleton
public class MoodHistory {
    /** A person's newest; a year of a few a day, or some days of live frames. */
    static final int MOST_READINGS = 10_000;

    /** A camera page notes one in ten seconds. */
    private static final Allowance ALLOWANCE = new Allowance(30, 30);

    private final TokenBuckets buckets = new TokenBuckets(() -> ALLOWANCE);
    private final Database database;
    private final Consents consents;

    MoodHistory(Database database, Consents consents) {
        this.database = database;
        this.consents = consents;
    }

    /** Keeps the faces among these outcomes, when the person wants that; durable when the call returns. */
    public void keep(long user, List<Outcome> outcomes) {
        List<MoodReading> faces = outcomes.stream()
                .filter(outcome -> outcome.face().isPresent())
                .map(MoodReading::of)
                .toList();
        if (!faces.isEmpty() && consents.isGranted(user, Purpose.MOOD_HISTORY)) {
            write(user, faces);
        }
    }

    /**
     * Keeps a reading that the person's own device has made; durable when the call returns.
     *
     * @throws ProblemException 409 when they have not agreed to a history, 429 when there are more than a day of looking gives
     */
    public void keepOwn(long user, MoodReading reading) {
        if (!consents.isGranted(user, Purpose.MOOD_HISTORY)) {
            throw ProblemException.conflict(
                    "You keep no history of moods. Agree to it first: PUT /api/consents/mood_history {\"granted\": true}.");
        }
        buckets.take(Long.toString(user)).ifPresent(wait -> {
            throw ProblemException.tooMany("So many readings at once are nobody's moods. Wait a moment.", wait);
        });
        write(user, List.of(reading));
    }

    private void write(long user, List<MoodReading> faces) {
        database.change(handle -> {
            MoodReadingStore store = new MoodReadingStore(handle);
            faces.forEach(face -> store.add(user, face));
            store.keepNewest(user, MOST_READINGS);
        });
        // taken back between the question and the writing: then what deletes may have come too early
        if (!consents.isGranted(user, Purpose.MOOD_HISTORY)) {
            clear(user);
        }
    }

    /** Readings from the {@code offset}-th on, newest first, at most {@code size}, and how many there are in all. */
    public Page page(long user, long offset, int size) {
        return database.read(handle -> {
            MoodReadingStore store = new MoodReadingStore(handle);
            return new Page(store.page(user, offset, size), store.count(user));
        });
    }

    /** A page of readings. */
    public record Page(List<KeptMood> items, long total) {}

    /** Deletes all of it. */
    public void clear(long user) {
        database.change(handle -> new MoodReadingStore(handle).clear(user));
    }

    /** Nothing stays of what somebody no longer agrees to. */
    void forget(@Observes ConsentDecided decided) {
        if (decided.purpose() == Purpose.MOOD_HISTORY && !decided.granted()) {
            clear(decided.user());
        }
    }
}
