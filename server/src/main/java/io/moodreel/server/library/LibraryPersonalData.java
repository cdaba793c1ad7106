package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What people did with titles, told with the titles' names. Imported raters are nobody we know, and stay. */
@Singleton
class LibraryPersonalData implements PersonalData {
    private static final String TITLE = "t.type AS item_type, t.id AS item_id, t.title, t.year";
    private static final String OWN_RATER = "rater_id IN (SELECT id FROM raters WHERE user_id = :user)";

    private final Database database;
    private final Library library;

    LibraryPersonalData(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "interactions",
                        "SELECT i.id, i.kind, " + TITLE + ", i.value, i.mood, i.happened_at"
                                + " FROM interactions i JOIN titles t ON t.id = i.title_id"
                                + " WHERE i.user_id = :user ORDER BY i.id",
                        "DELETE FROM interactions WHERE user_id = :user"),
                new PersonalTable(
                        "shelf_entries",
                        "SELECT s.shelf, " + TITLE + ", s.added_at"
                                + " FROM shelf_entries s JOIN titles t ON t.id = s.title_id"
                                + " WHERE s.user_id = :user ORDER BY s.shelf, s.added_at",
                        "DELETE FROM shelf_entries WHERE user_id = :user"),
                new PersonalTable(
                        "ratings",
                        "SELECT r.id, " + TITLE + ", r.rating, r.rated_at"
                                + " FROM ratings r JOIN titles t ON t.id = r.title_id"
                                + " WHERE r." + OWN_RATER + " ORDER BY r.rated_at",
                        "DELETE FROM ratings WHERE " + OWN_RATER),
                PersonalTable.ownedBy("raters", "id"));
    }

    /** Others compute with these ratings, and keep what they made for this person. */
    @Override
    public void erasing(long user) {
        database.change(handle -> new OwnRatingStore(handle).noteChange());
        library.noteChange(user);
    }
}
