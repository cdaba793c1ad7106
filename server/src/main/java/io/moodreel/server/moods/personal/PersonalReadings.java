package io.moodreel.server.moods.personal;

import io.moodreel.affect.personal.PersonalCalibration;
import io.moodreel.server.accounts.consents.Consents;
import io.moodreel.server.accounts.consents.Purpose;
import io.moodreel.server.moods.history.MoodCorrections;
import io.moodreel.server.moods.reading.PersonalReading;
import io.moodreel.server.platform.database.Database;
import jakarta.inject.Singleton;

/**
 * How each person's face is read: by their preferences, and by what their own corrections say unless they declined to be
 * learned from. Nothing is kept in memory, so that a correction counts in the next reading, on every node. Thread-safe.
 */
@Singleton
public class PersonalReadings {
    private final Database database;
    private final MoodCorrections corrections;
    private final Consents consents;

    PersonalReadings(Database database, MoodCorrections corrections, Consents consents) {
        this.database = database;
        this.corrections = corrections;
        this.consents = consents;
    }

    /** How this person's face is read now. */
    public PersonalReading of(long user) {
        MoodPreferences wanted = preferences(user);
        return new PersonalReading(calibration(user), wanted.age(), wanted.gender());
    }

    /** What this person's newest corrections say; nothing where they declined to be learned from. */
    public PersonalCalibration calibration(long user) {
        return consents.isDeclined(user, Purpose.LEARNING)
                ? PersonalCalibration.NONE
                : PersonalCalibration.learn(corrections.newest(user, PersonalCalibration.NEWEST));
    }

    public MoodPreferences preferences(long user) {
        return database.read(handle -> new MoodPreferencesStore(handle).find(user))
                .orElse(MoodPreferences.UNSAID);
    }

    /** From now on; durable when the call returns. */
    public void prefer(long user, MoodPreferences preferences) {
        database.change(handle -> new MoodPreferencesStore(handle).put(user, preferences));
    }
}
