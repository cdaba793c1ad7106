package io.moodreel.server.diary;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.database.RowBatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** People's diaries, within one transaction. */
final class DiaryStore {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String ROWS = "SELECT id, title_id, watched_on, rating, rewatch, liked, tags, review, mood,"
            + " source, created_at, changed_at FROM diary_entries WHERE user_id = :user";
    private static final String ADD =
            """
            INSERT INTO diary_entries (id, user_id, title_id, watched_on, rating, rewatch, liked, tags, review, mood,
                source, created_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Handle handle;

    DiaryStore(Handle handle) {
        this.handle = handle;
    }

    List<DiaryEntry> add(long user, List<Watching> watchings, Instant now) {
        if (watchings.isEmpty()) {
            return List.of();
        }
        long id = Counters.take(handle, "diary_entry", watchings.size());
        List<DiaryEntry> added = new ArrayList<>(watchings.size());
        RowBatch batch = new RowBatch(handle, ADD);
        for (Watching one : watchings) {
            batch.add(
                    id,
                    user,
                    one.titleId(),
                    one.watchedOn().toString(),
                    one.rating(),
                    one.rewatch() ? 1 : 0,
                    one.liked() ? 1 : 0,
                    Json.write(one.tags()),
                    one.review(),
                    label(one.mood()),
                    one.source(),
                    now.toEpochMilli(),
                    now.toEpochMilli());
            added.add(new DiaryEntry(id++, one, now, now));
        }
        batch.execute();
        return added;
    }

    void replace(long user, long id, Watching watching, Instant now) {
        handle.createUpdate(
                        """
                        UPDATE diary_entries SET title_id = :title, watched_on = :day, rating = :rating, rewatch = :rewatch,
                            liked = :liked, tags = :tags, review = :review, mood = :mood, changed_at = :now
                        WHERE id = :id AND user_id = :user
                        """)
                .bind("title", watching.titleId())
                .bind("day", watching.watchedOn().toString())
                .bind("rating", watching.rating())
                .bind("rewatch", watching.rewatch() ? 1 : 0)
                .bind("liked", watching.liked() ? 1 : 0)
                .bind("tags", Json.write(watching.tags()))
                .bind("review", watching.review())
                .bind("mood", label(watching.mood()))
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .bind("user", user)
                .execute();
    }

    boolean remove(long user, long id) {
        return handle.execute("DELETE FROM diary_entries WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    Optional<DiaryEntry> find(long user, long id) {
        return handle.createQuery(ROWS + " AND id = :id")
                .bind("user", user)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Of those days, both included, oldest first. */
    List<DiaryEntry> between(long user, LocalDate from, LocalDate to, int limit) {
        return handle.createQuery(
                        ROWS + " AND watched_on >= :from AND watched_on <= :to ORDER BY watched_on, id LIMIT :limit")
                .bind("user", user)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list();
    }

    /** Newest day first; of one title where one is given. */
    List<DiaryEntry> page(long user, @Nullable Long title, PageRequest page) {
        return about(title, ROWS, " ORDER BY watched_on DESC, id DESC LIMIT :size OFFSET :offset")
                .bind("user", user)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map((row, context) -> read(row))
                .list();
    }

    long count(long user, @Nullable Long title) {
        return about(title, "SELECT COUNT(*) FROM diary_entries WHERE user_id = :user", "")
                .bind("user", user)
                .mapTo(Long.class)
                .one();
    }

    private Query about(@Nullable Long title, String rows, String rest) {
        return title == null
                ? handle.createQuery(rows + rest)
                : handle.createQuery(rows + " AND title_id = :title" + rest).bind("title", title);
    }

    /** Oldest day first; constant memory. */
    void forEach(long user, Consumer<DiaryEntry> reader) {
        handle.createQuery(ROWS + " ORDER BY watched_on, id")
                .bind("user", user)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> read(row))
                .forEach(reader);
    }

    /** Oldest day first, without words; constant memory. */
    void forEachWatched(long user, Consumer<Watched> reader) {
        handle.createQuery(
                        """
                        SELECT title_id, watched_on, rating, rewatch, mood FROM diary_entries
                        WHERE user_id = :user ORDER BY watched_on, id
                        """)
                .bind("user", user)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> new Watched(
                        row.getLong("title_id"),
                        LocalDate.parse(row.getString("watched_on")),
                        Columns.decimal(row, "rating"),
                        row.getInt("rewatch") == 1,
                        mood(row)))
                .forEach(reader);
    }

    /** The day of the latest rated entry of a title, without one of them. */
    Optional<LocalDate> lastRated(long user, long title, long without) {
        return handle.createQuery(
                        """
                        SELECT watched_on FROM diary_entries
                        WHERE user_id = :user AND title_id = :title AND rating IS NOT NULL AND id <> :without
                        ORDER BY watched_on DESC LIMIT 1
                        """)
                .bind("user", user)
                .bind("title", title)
                .bind("without", without)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    /** The months, as {@code yyyy-mm}, with entries nearest to a month: the one before and the one after. */
    record Neighbours(@Nullable String before, @Nullable String after) {}

    Neighbours neighbours(long user, LocalDate first, LocalDate last) {
        return handle.createQuery(
                        """
                        SELECT (SELECT MAX(watched_on) FROM diary_entries WHERE user_id = :user AND watched_on < :first),
                            (SELECT MIN(watched_on) FROM diary_entries WHERE user_id = :user AND watched_on > :last)
                        """)
                .bind("user", user)
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, context) -> new Neighbours(month(row.getString(1)), month(row.getString(2))))
                .one();
    }

    private static @Nullable String month(@Nullable String day) {
        return day == null ? null : day.substring(0, 7);
    }

    private static @Nullable String label(@Nullable Mood mood) {
        return mood == null ? null : mood.label();
    }

    private static @Nullable Mood mood(ResultSet row) throws SQLException {
        String mood = row.getString("mood");
        return mood == null ? null : Mood.named(mood).orElseThrow();
    }

    private static DiaryEntry read(ResultSet row) throws SQLException {
        Watching watching = new Watching(
                row.getLong("title_id"),
                LocalDate.parse(row.getString("watched_on")),
                Columns.decimal(row, "rating"),
                row.getInt("rewatch") == 1,
                row.getInt("liked") == 1,
                Json.strings(row.getString("tags")),
                row.getString("review"),
                mood(row),
                row.getString("source"));
        return new DiaryEntry(
                row.getLong("id"),
                watching,
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
