package io.moodreel.server.moods.personal;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What people want to be told of their faces. */
@Singleton
class PreferencesPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.ownedBy("mood_preferences", "age, gender"));
    }
}
