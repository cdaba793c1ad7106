package io.moodreel.server.library;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watchlist, history and what is hidden, of people with accounts. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class Shelves {
    private final Database database;
    private final Library library;
    private final Clock clock;

    public Shelves(Database database, Library library, Clock clock) {
        this.database = database;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Puts a known title on a shelf. That is something the person did, and noted as such, unless nothing changes by it:
     * a request that was sent twice must not count twice.
     */
    public void put(long userId, Shelf shelf, long titleId) {
        database.change(handle -> {
            Activity activity = new Activity(userId, titleId, shelf.putting(), null, null, clock.instant());
            if (new ShelfStore(handle).follow(activity)) {
                library.note(handle, activity);
            }
        });
    }

    /** Takes a title off a shelf, where it stands there. */
    public void take(long userId, Shelf shelf, long titleId) {
        database.change(handle -> {
            if (new ShelfStore(handle).take(userId, shelf, titleId)) {
                library.noteChange(userId);
            }
        });
    }

    /** What stands on a shelf, newest first; of titles of that type where one is given. */
    public Page<ShelfEntry> page(long userId, Shelf shelf, @Nullable TitleType type, PageRequest page) {
        return database.read(handle -> {
            ShelfStore store = new ShelfStore(handle);
            return new Page<>(store.page(userId, shelf, type, page), store.count(userId, shelf, type));
        });
    }

    /** What a person has said about each of these titles, in the order asked for. */
    public List<Mark> marks(long userId, Collection<Long> titleIds) {
        if (titleIds.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> {
            Map<Long, OwnRating> ratings = new OwnRatingStore(handle).byTitle(userId, titleIds);
            Map<Long, Set<Shelf>> shelves = new ShelfStore(handle).shelves(userId, titleIds);
            return titleIds.stream()
                    .map(id -> new Mark(id, ratings.get(id), shelves.getOrDefault(id, Set.of())))
                    .toList();
        });
    }
}
