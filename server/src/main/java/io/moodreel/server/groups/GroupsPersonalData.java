package io.moodreel.server.groups;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Choices somebody began, and their part in those of others; they are forgotten after a day anyway. */
@Singleton
class GroupsPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ownedBy("pick_members", "pick_id, name, state, votes"),
                PersonalTable.ownedBy(
                        "picks", "id, type, mood, mode, max_minutes, way, cards, decided_at, created_at"));
    }
}
