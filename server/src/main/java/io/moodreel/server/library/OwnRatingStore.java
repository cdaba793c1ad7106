package io.moodreel.server.library;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.RowBatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Ratings of people with accounts, within one transaction. They stand beside the imported ones, under a rater each. */
final class OwnRatingStore {
    /** No import has it: sources have names. */
    private static final String NO_SOURCE = "";

    private static final String COLUMNS = "r.id, r.title_id, r.rating, r.rated_at";

    private final Handle handle;

    OwnRatingStore(Handle handle) {
        this.handle = handle;
    }

    Optional<OwnRating> find(long userId, long titleId) {
        return Optional.ofNullable(byTitle(userId, List.of(titleId)).get(titleId));
    }

    /** The person's ratings of these titles, by title. */
    Map<Long, OwnRating> byTitle(long userId, Collection<Long> titleIds) {
        Map<Long, OwnRating> found = new HashMap<>();
        handle.createQuery("SELECT " + COLUMNS
                        + " FROM raters p JOIN ratings r ON r.rater_id = p.id"
                        + " WHERE p.user_id = :user AND r.title_id IN (<titles>)")
                .bindList("titles", titleIds)
                .bind("user", userId)
                .map((row, context) -> read(row))
                .forEach(rating -> found.put(rating.titleId(), rating));
        return found;
    }

    /** All of the person's, oldest first. */
    List<OwnRating> all(long userId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM raters p JOIN ratings r ON r.rater_id = p.id"
                        + " WHERE p.user_id = :user ORDER BY r.rated_at, r.id")
                .bind("user", userId)
                .map((row, context) -> read(row))
                .list();
    }

    /** Adds ratings of titles the person has not rated, whatever their numbers are; as they are now. */
    List<OwnRating> addAll(long userId, List<OwnRating> ratings) {
        if (ratings.isEmpty()) {
            return List.of();
        }
        long id = Counters.take(handle, "rating", ratings.size());
        long rater = rater(userId);
        RowBatch rows = new RowBatch(
                handle, "INSERT INTO ratings (id, rater_id, title_id, rating, rated_at) VALUES (?, ?, ?, ?, ?)");
        List<OwnRating> added = new ArrayList<>(ratings.size());
        for (OwnRating rating : ratings) {
            rows.add(
                    id,
                    rater,
                    rating.titleId(),
                    rating.rating(),
                    rating.ratedAt().toEpochMilli());
            Instant at = Instant.ofEpochMilli(rating.ratedAt().toEpochMilli());
            added.add(new OwnRating(id++, rating.titleId(), rating.rating(), at));
        }
        rows.execute();
        return added;
    }

    OwnRating add(long userId, long titleId, double rating, Instant at) {
        long id = Counters.take(handle, "rating", 1);
        handle.createUpdate(
                        """
                        INSERT INTO ratings (id, rater_id, title_id, rating, rated_at)
                        VALUES (:id, :rater, :title, :rating, :at)
                        """)
                .bind("id", id)
                .bind("rater", rater(userId))
                .bind("title", titleId)
                .bind("rating", rating)
                .bind("at", at.toEpochMilli())
                .execute();
        return new OwnRating(id, titleId, rating, at);
    }

    OwnRating replace(OwnRating before, double rating, Instant at) {
        noteChange();
        handle.createUpdate("UPDATE ratings SET rating = :rating, rated_at = :at WHERE id = :id")
                .bind("id", before.id())
                .bind("rating", rating)
                .bind("at", at.toEpochMilli())
                .execute();
        return new OwnRating(before.id(), before.titleId(), rating, at);
    }

    /** Removes the person's rating with that number; the title it was of, empty when they have none. */
    Optional<Long> remove(long userId, long ratingId) {
        Optional<Long> title = handle.createQuery(
                        """
                        DELETE FROM ratings
                        WHERE id = :id AND rater_id = (SELECT id FROM raters WHERE user_id = :user) RETURNING title_id
                        """)
                .bind("id", ratingId)
                .bind("user", userId)
                .mapTo(Long.class)
                .findOne();
        title.ifPresent(removed -> noteChange());
        return title;
    }

    /** Removes these ratings of the person's. */
    void removeAll(long userId, Collection<Long> ratingIds) {
        if (ratingIds.isEmpty()) {
            return;
        }
        noteChange();
        RowBatch rows = new RowBatch(handle, "DELETE FROM ratings WHERE id = ? AND rater_id = ?");
        long rater = rater(userId);
        ratingIds.forEach(id -> rows.add(id, rater));
        rows.execute();
    }

    /** Makes the version of all ratings another one. */
    void noteChange() {
        Counters.take(handle, "rating", 1);
    }

    /** Newest first; of titles of that type where one is given. */
    List<OwnRating> page(long userId, @Nullable TitleType type, PageRequest page) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM raters p JOIN ratings r ON r.rater_id = p.id JOIN titles t ON t.id = r.title_id"
                        + " WHERE p.user_id = :user AND t.type IN (<types>)"
                        + " ORDER BY r.rated_at DESC, r.id DESC LIMIT :size OFFSET :offset")
                .bindList("types", TypeNames.of(type))
                .bind("user", userId)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map((row, context) -> read(row))
                .list();
    }

    long count(long userId, @Nullable TitleType type) {
        return handle.createQuery(
                        """
                        SELECT COUNT(*) FROM raters p JOIN ratings r ON r.rater_id = p.id JOIN titles t ON t.id = r.title_id
                        WHERE p.user_id = :user AND t.type IN (<types>)
                        """)
                .bindList("types", TypeNames.of(type))
                .bind("user", userId)
                .mapTo(Long.class)
                .one();
    }

    /** Under which number the person rates, from the first rating on. */
    private long rater(long userId) {
        Optional<Long> known = handle.createQuery("SELECT id FROM raters WHERE user_id = :user")
                .bind("user", userId)
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> {
            long id = Counters.take(handle, "rater", 1);
            handle.createUpdate(
                            """
                            INSERT INTO raters (id, source, source_key, user_id) VALUES (:id, :source, :key, :user)
                            """)
                    .bind("id", id)
                    .bind("source", NO_SOURCE)
                    .bind("key", Long.toString(userId))
                    .bind("user", userId)
                    .execute();
            return id;
        });
    }

    private static OwnRating read(ResultSet row) throws SQLException {
        return new OwnRating(
                row.getLong("id"),
                row.getLong("title_id"),
                row.getDouble("rating"),
                Instant.ofEpochMilli(row.getLong("rated_at")));
    }
}
