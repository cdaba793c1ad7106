package io.moodreel.server.diary;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.library.Page;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What people watched and read, day by day; one title may stand there many times. The library keeps the one truth about a
 * title: what is written here by hand puts it into the history, and rates it unless an entry of a later day does. Removing
 * an entry takes neither back. Thread-safe; what it has accepted is durable.
 */
@ApplicationScoped
public class Diary {
    /** So many entries one person can have. */
    public static final int MOST_ENTRIES = 50_000;

    private final Database database;
    private final OwnRatings ratings;
    private final Shelves shelves;
    private final Likes likes;
    private final Clock clock;

    public Diary(Database database, OwnRatings ratings, Shelves shelves, Likes likes, Clock clock) {
        this.database = database;
        this.ratings = ratings;
        this.shelves = shelves;
        this.likes = likes;
        this.clock = clock;
    }

    /** A month of a diary: its entries, oldest first, and the nearest months before and after it that have some. */
    public record Month(
            YearMonth month, List<DiaryEntry> entries, @Nullable YearMonth before, @Nullable YearMonth after) {}

    /**
     * Writes an entry down.
     *
     * @throws ProblemException 422 when the diary is full
     */
    public DiaryEntry add(long user, Watching watching) {
        return database.write(handle -> {
            DiaryStore store = new DiaryStore(handle);
            requireRoom(store, user, 1);
            DiaryEntry added =
                    store.add(user, List.of(watching), clock.instant()).getFirst();
            tellTheLibrary(user, watching, store.lastRated(user, watching.titleId(), added.id()));
            return added;
        });
    }

    /**
     * Writes many entries down, in their order, for an import: only here. History, ratings and likes are the import's to
     * give, which knows what is newer.
     *
     * @throws ProblemException 422 when they do not all fit into the diary; none is written then
     */
    public List<DiaryEntry> addAll(long user, List<Watching> watchings) {
        return database.write(handle -> {
            DiaryStore store = new DiaryStore(handle);
            requireRoom(store, user, watchings.size());
            return store.add(user, watchings, clock.instant());
        });
    }

    /** Replaces an entry, except for its source; empty when it is not theirs. */
    public Optional<DiaryEntry> change(long user, long id, Watching watching) {
        return database.write(handle -> {
            DiaryStore store = new DiaryStore(handle);
            Optional<DiaryEntry> before = store.find(user, id);
            if (before.isEmpty()) {
                return before;
            }
            store.replace(user, id, watching, clock.instant());
            tellTheLibrary(user, watching, store.lastRated(user, watching.titleId(), id));
            return store.find(user, id);
        });
    }

    /** Removes an entry; false when it is not theirs. */
    public boolean remove(long user, long id) {
        return database.write(handle -> new DiaryStore(handle).remove(user, id));
    }

    /** Removes those of the entries that are theirs; how many that were. */
    public int removeAll(long user, Collection<Long> ids) {
        return database.write(handle -> {
            DiaryStore store = new DiaryStore(handle);
            return (int) ids.stream().filter(id -> store.remove(user, id)).count();
        });
    }

    /** The entry of that number; empty when it is not theirs. */
    public Optional<DiaryEntry> find(long user, long id) {
        return database.read(handle -> new DiaryStore(handle).find(user, id));
    }

    /** Entries, newest day first; of one title where one is given. */
    public Page<DiaryEntry> page(long user, @Nullable Long title, PageRequest page) {
        return database.read(handle -> {
            DiaryStore store = new DiaryStore(handle);
            return new Page<>(store.page(user, title, page), store.count(user, title));
        });
    }

    /** Gives every entry of a person, oldest day first; constant memory. */
    public void forEach(long user, Consumer<DiaryEntry> reader) {
        database.read(handle -> {
            new DiaryStore(handle).forEach(user, reader);
            return true;
        });
    }

    /** The same without the words. */
    public void forEachWatched(long user, Consumer<Watched> reader) {
        database.read(handle -> {
            new DiaryStore(handle).forEachWatched(user, reader);
            return true;
        });
    }

    /** A month, up to {@code limit} entries of it. */
    public Month month(long user, YearMonth month, int limit) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return database.read(handle -> {
            DiaryStore store = new DiaryStore(handle);
            DiaryStore.Neighbours near = store.neighbours(user, first, last);
            return new Month(
                    month, store.between(user, first, last, limit), parsed(near.before()), parsed(near.after()));
        });
    }

    private static @Nullable YearMonth parsed(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month);
    }

    private void tellTheLibrary(long user, Watching watching, Optional<LocalDate> ratedOn) {
        shelves.put(user, Shelf.HISTORY, watching.titleId());
        if (watching.liked()) {
            likes.like(user, watching.titleId());
        }
        Double rating = watching.rating();
        boolean newest = ratedOn.isEmpty() || !ratedOn.get().isAfter(watching.watchedOn());
        if (rating != null && newest) {
            ratings.give(user, watching.titleId(), rating);
        }
    }

    private static void requireRoom(DiaryStore store, long user, int more) {
        if (store.count(user, null) + more > MOST_ENTRIES) {
            throw ProblemException.unusable(
                    "diary", "A diary has room for 50,000 entries. Remove some that you do not need any more.");
        }
    }
}
