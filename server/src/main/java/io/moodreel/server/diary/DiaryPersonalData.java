package io.moodreel.server.diary;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Diaries and likes, told with the titles' names. */
@Singleton
class DiaryPersonalData implements PersonalData {
    private static final String TITLE = "t.type AS item_type, t.id AS item_id, t.title, t.year";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "diary_entries",
                        "SELECT d.id, d.watched_on, " + TITLE + ", d.rating, d.rewatch, d.liked, d.tags, d.review,"
                                + " d.mood, d.source, d.created_at, d.changed_at"
                                + " FROM diary_entries d JOIN titles t ON t.id = d.title_id"
                                + " WHERE d.user_id = :user ORDER BY d.watched_on, d.id",
                        "DELETE FROM diary_entries WHERE user_id = :user"),
                new PersonalTable(
                        "liked_titles",
                        "SELECT " + TITLE + ", l.liked_at FROM liked_titles l JOIN titles t ON t.id = l.title_id"
                                + " WHERE l.user_id = :user ORDER BY l.liked_at",
                        "DELETE FROM liked_titles WHERE user_id = :user"));
    }
}
