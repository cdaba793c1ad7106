package io.moodreel.server.moods.live;

import io.moodreel.server.moods.history.MoodHistory;
import io.moodreel.server.moods.personal.PersonalReadings;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.moods.reading.PersonalReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * Who is before the camera of one connection: how they want to be read, and what is kept of it. A full disk or an account
 * that is gone is no reason to leave the camera unanswered. Not thread-safe.
 */
final class LivePerson {
    private static final Logger LOG = Logger.getLogger(LivePerson.class);
    /** A mood does not change faster than is worth keeping, and every note waits for the disk. */
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(10);

    private final OptionalLong user;
    private final PersonalReadings people;
    private final MoodHistory history;
    private PersonalReading reading = PersonalReading.OF_GUESTS;
    private Instant nextNote = Instant.MIN;

    /** @param user whose history it is; empty for a guest */
    LivePerson(OptionalLong user, PersonalReadings people, MoodHistory history) {
        this.user = user;
        this.people = people;
        this.history = history;
    }

    /** As it is wanted now: a correction counts in the next frame. */
    PersonalReading reading() {
        if (user.isPresent()) {
            try {
                reading = people.of(user.getAsLong());
            } catch (RuntimeException unknown) {
                LOG.warnf("A live person is read as before: %s", unknown.getMessage());
            }
        }
        return reading;
    }

    void note(Outcome outcome) {
        Instant at = outcome.time().at();
        if (user.isEmpty() || outcome.face().isEmpty() || at.isBefore(nextNote)) {
            return;
        }
        nextNote = at.plus(BETWEEN_NOTES);
        try {
            history.keep(user.getAsLong(), List.of(outcome));
        } catch (RuntimeException notKept) {
            LOG.warnf("A live reading could not be kept: %s", notKept.getMessage());
        }
    }
}
