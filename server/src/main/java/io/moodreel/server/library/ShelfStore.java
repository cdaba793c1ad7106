package io.moodreel.server.library;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.RowBatch;
import io.moodreel.server.platform.database.RowLookup;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What stands on people's shelves, within one transaction. */
final class ShelfStore {
    private record Placed(long titleId, Shelf shelf) {}

    private final Handle handle;

    ShelfStore(Handle handle) {
        this.handle = handle;
    }

    /** Puts the title where what was done belongs, and takes it off where it no longer does; whether that changed anything. */
    boolean follow(Activity activity) {
        return switch (activity.kind()) {
            case SAVE -> put(activity, Shelf.WATCHLIST);
            case HIDE -> put(activity, Shelf.HIDDEN);
            // no short-circuit: both are done
            case FINISH, RATE ->
                put(activity, Shelf.HISTORY) | take(activity.userId(), Shelf.WATCHLIST, activity.titleId());
            case VIEW, CLICK, SEARCH, PLAY, SKIP -> false;
        };
    }

    private boolean put(Activity activity, Shelf shelf) {
        return handle.createUpdate(
                                """
                                INSERT INTO shelf_entries (user_id, shelf, title_id, added_at)
                                VALUES (:user, :shelf, :title, :at) ON CONFLICT DO NOTHING
                                """)
                        .bind("user", activity.userId())
                        .bind("shelf", shelf.wireName())
                        .bind("title", activity.titleId())
                        .bind("at", activity.at().toEpochMilli())
                        .execute()
                == 1;
    }

    /** Puts titles on a shelf that they are not on, each since when it is said. */
    void putAll(long userId, Shelf shelf, Map<Long, Instant> titles) {
        RowBatch rows = new RowBatch(
                handle, "INSERT INTO shelf_entries (user_id, shelf, title_id, added_at) VALUES (?, ?, ?, ?)");
        titles.forEach((title, at) -> rows.add(userId, shelf.wireName(), title, at.toEpochMilli()));
        rows.execute();
    }

    /** Everything the person keeps: where, and since when. */
    Map<Shelf, Map<Long, Instant>> all(long userId) {
        Map<Shelf, Map<Long, Instant>> found = new EnumMap<>(Shelf.class);
        new RowLookup(handle, "SELECT shelf, title_id, added_at FROM shelf_entries WHERE user_id IN (<wanted>)")
                .find(List.of(userId), row -> found.computeIfAbsent(
                                Shelf.of(row.getString(1)).orElseThrow(), shelf -> new HashMap<>())
                        .put(row.getLong(2), Instant.ofEpochMilli(row.getLong(3))));
        return found;
    }

    /** Whether it was there. */
    boolean take(long userId, Shelf shelf, long titleId) {
        return handle.execute(
                        "DELETE FROM shelf_entries WHERE user_id = ? AND shelf = ? AND title_id = ?",
                        userId,
                        shelf.wireName(),
                        titleId)
                == 1;
    }

    /** Takes titles off a shelf. */
    void takeAll(long userId, Shelf shelf, Collection<Long> titleIds) {
        RowBatch rows =
                new RowBatch(handle, "DELETE FROM shelf_entries WHERE user_id = ? AND shelf = ? AND title_id = ?");
        titleIds.forEach(title -> rows.add(userId, shelf.wireName(), title));
        rows.execute();
    }

    /** Newest first; of titles of that type where one is given. */
    List<ShelfEntry> page(long userId, Shelf shelf, @Nullable TitleType type, PageRequest page) {
        return handle.createQuery(
                        """
                        SELECT s.title_id, s.added_at FROM shelf_entries s JOIN titles t ON t.id = s.title_id
                        WHERE s.user_id = :user AND s.shelf = :shelf AND t.type IN (<types>)
                        ORDER BY s.added_at DESC, s.title_id DESC LIMIT :size OFFSET :offset
                        """)
                .bindList("types", TypeNames.of(type))
                .bind("user", userId)
                .bind("shelf", shelf.wireName())
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map((row, context) ->
                        new ShelfEntry(row.getLong("title_id"), Instant.ofEpochMilli(row.getLong("added_at"))))
                .list();
    }

    long count(long userId, Shelf shelf, @Nullable TitleType type) {
        return handle.createQuery(
                        """
                        SELECT COUNT(*) FROM shelf_entries s JOIN titles t ON t.id = s.title_id
                        WHERE s.user_id = :user AND s.shelf = :shelf AND t.type IN (<types>)
                        """)
                .bindList("types", TypeNames.of(type))
                .bind("user", userId)
                .bind("shelf", shelf.wireName())
                .mapTo(Long.class)
                .one();
    }

    /** Where the person keeps these titles; those they keep nowhere are absent. */
    Map<Long, Set<Shelf>> shelves(long userId, Collection<Long> titleIds) {
        Map<Long, Set<Shelf>> found = new HashMap<>();
        handle.createQuery("SELECT title_id, shelf FROM shelf_entries WHERE user_id = :user AND title_id IN (<titles>)")
                .bindList("titles", titleIds)
                .bind("user", userId)
                .map((row, context) -> new Placed(
                        row.getLong("title_id"),
                        Shelf.of(row.getString("shelf")).orElseThrow()))
                .forEach(placed -> found.computeIfAbsent(placed.titleId(), title -> EnumSet.noneOf(Shelf.class))
                        .add(placed.shelf()));
        return found;
    }
}
