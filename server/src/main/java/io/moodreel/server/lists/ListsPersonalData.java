package io.moodreel.server.lists;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists and what stands in them; the link of one that is shared is a secret and told nowhere else. */
@Singleton
class ListsPersonalData implements PersonalData {
    private static final String OWN = "list_id IN (SELECT id FROM title_lists WHERE user_id = :user)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "title_list_entries",
                        "SELECT e.list_id, e.place, t.type AS item_type, t.id AS item_id, t.title, t.year, e.note, e.added_at"
                                + " FROM title_list_entries e JOIN titles t ON t.id = e.title_id"
                                + " WHERE e." + OWN + " ORDER BY e.list_id, e.place",
                        "DELETE FROM title_list_entries WHERE " + OWN),
                PersonalTable.ownedBy("title_lists", "id, name, description, created_at, changed_at"));
    }
}
