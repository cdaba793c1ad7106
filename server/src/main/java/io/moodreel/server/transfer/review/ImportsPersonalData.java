package io.moodreel.server.transfer.review;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Imports, what was in their files, and what they changed. */
@Singleton
class ImportsPersonalData implements PersonalData {
    private static final String OWN = "import_id IN (SELECT id FROM library_imports WHERE user_id = :user)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "library_import_changes",
                        "SELECT import_id, number, change FROM library_import_changes WHERE " + OWN
                                + " ORDER BY import_id, number",
                        "DELETE FROM library_import_changes WHERE " + OWN),
                new PersonalTable(
                        "library_import_titles",
                        "SELECT import_id, place, entry, decision, title_id, applied FROM library_import_titles WHERE "
                                + OWN + " ORDER BY import_id, place",
                        "DELETE FROM library_import_titles WHERE " + OWN),
                PersonalTable.ownedBy(
                        "library_imports",
                        "id, source, file_name, state, left_out, added, created_at, applied_at, undone_at"));
    }
}
