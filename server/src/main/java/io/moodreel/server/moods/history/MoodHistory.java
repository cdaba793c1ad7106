package io.moodreel.server.moods.history;

import io.moodreel.server.accounts.consents.ConsentDecided;
import io.moodreel.server.accounts.consents.Consents;
import io.moodreel.server.accounts.consents.Purpose;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.platform.database.Database;
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

    private final Database database;
    private final Consents consents;

    MoodHistory(Database database, Consents consents) {
        this.database = database;
        this.consents = consents;
    }

    /** Keeps the faces among these outcomes, when the person wants that; durable when the call returns. */
    public void keep(long user, List<Outcome> outcomes) {
        List<Outcome> faces =
                outcomes.stream().filter(outcome -> outcome.face().isPresent()).toList();
        if (faces.isEmpty() || !consents.isGranted(user, Purpose.MOOD_HISTORY)) {
            return;
        }
        database.change(handle -> {
            MoodReadingStore store = new MoodReadingStore(handle);
            faces.forEach(outcome ->
                    store.add(user, outcome.time().at(), outcome.face().orElseThrow()));
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
