package io.moodreel.server.library;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads what a person's taste is made of. */
final class TasteStore {
    private record Entry(String shelf, long titleId) {}

    private final Handle handle;

    TasteStore(Handle handle) {
        this.handle = handle;
    }

    Taste of(long userId) {
        List<GivenRating> ratings = ratings(userId);
        Set<Long> settled = new HashSet<>();
        Set<Long> saved = new HashSet<>();
        ratings.forEach(rating -> settled.add(rating.titleId()));
        for (Entry entry : entries(userId)) {
            (entry.shelf().equals(Shelf.WATCHLIST.wireName()) ? saved : settled).add(entry.titleId());
        }
        return new Taste(ratings.isEmpty() ? 0 : ratings.getFirst().raterId(), ratings, settled, saved);
    }

    private List<GivenRating> ratings(long userId) {
        return handle.createQuery(
                        """
                        SELECT r.rater_id, r.title_id, r.rating, r.rated_at
                        FROM raters p JOIN ratings r ON r.rater_id = p.id
                        WHERE p.user_id = :user ORDER BY r.title_id
                        """)
                .bind("user", userId)
                .map((row, context) -> new GivenRating(
                        row.getLong("rater_id"),
                        row.getLong("title_id"),
                        row.getDouble("rating"),
                        Instant.ofEpochMilli(row.getLong("rated_at"))))
                .list();
    }

    private List<Entry> entries(long userId) {
        return handle.createQuery("SELECT shelf, title_id FROM shelf_entries WHERE user_id = :user")
                .bind("user", userId)
                .map((row, context) -> new Entry(row.getString("shelf"), row.getLong("title_id")))
                .list();
    }
}
