package io.moodreel.server.moods.personal;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Preferences in the database, within one transaction. */
final class MoodPreferencesStore {
    private final Handle handle;

    MoodPreferencesStore(Handle handle) {
        this.handle = handle;
    }

    Optional<MoodPreferences> find(long user) {
        return handle.createQuery("SELECT age, gender FROM mood_preferences WHERE user_id = :user")
                .bind("user", user)
                .map((row, context) -> new MoodPreferences(row.getInt("age") == 1, row.getInt("gender") == 1))
                .findOne();
    }

    void put(long user, MoodPreferences preferences) {
        handle.createUpdate(
                        """
                        INSERT INTO mood_preferences (user_id, age, gender) VALUES (:user, :age, :gender)
                        ON CONFLICT (user_id) DO UPDATE SET age = excluded.age, gender = excluded.gender
                        """)
                .bind("user", user)
                .bind("age", preferences.age() ? 1 : 0)
                .bind("gender", preferences.gender() ? 1 : 0)
                .execute();
    }
}
