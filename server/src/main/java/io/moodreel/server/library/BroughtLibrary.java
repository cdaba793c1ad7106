package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One person's library as a whole: brought from elsewhere, taken back, handed out. What is brought is no interaction: it
 * did not happen here. Thread-safe; what it has accepted is durable.
 */
@ApplicationScoped
public class BroughtLibrary {
    private final Database database;
    private final Library library;
    private final Clock clock;

    public BroughtLibrary(Database database, Library library, Clock clock) {
        this.database = database;
        this.library = library;
        this.clock = clock;
    }

    /**
     * A rating from elsewhere, of a known title.
     *
     * @param rating 0.5–5.0 in halves
     * @param at null where nobody knows
     */
    public record BroughtRating(long titleId, double rating, @Nullable Instant at) {
        public BroughtRating {
            RatingScale.require(rating);
        }
    }

    /** A known title on a shelf; {@code at} is null where nobody knows since when. */
    public record BroughtPlacing(Shelf shelf, long titleId, @Nullable Instant at) {}

    /** Something that bringing has changed, and that can be taken back. */
    public sealed interface Change {
        /** @param before the older rating in whose place it is; null where there was none */
        record Rated(OwnRating rating, @Nullable OwnRating before) implements Change {}

        record Placed(Shelf shelf, ShelfEntry entry) implements Change {}
    }

    /** Everything a person has rated and keeps. */
    public record Holdings(List<OwnRating> ratings, Map<Shelf, List<ShelfEntry>> shelves) {}

    /**
     * Adds what is missing. A rating stands unless what is brought is newer; a title stays on the shelf it is on since when
     * it is; nothing goes to the watchlist that was watched or read later.
     *
     * @return what has changed, in the order to take it back
     */
    public List<Change> bring(long user, Collection<BroughtRating> ratings, Collection<BroughtPlacing> placings) {
        return database.write(handle -> {
            List<Change> changes = new ArrayList<>(rate(handle, user, ratings));
            changes.addAll(place(handle, user, placings));
            if (!changes.isEmpty()) {
                library.noteChange(user);
            }
            return changes;
        });
    }

    private List<Change> rate(Handle handle, long user, Collection<BroughtRating> brought) {
        OwnRatingStore store = new OwnRatingStore(handle);
        Map<Long, OwnRating> known = new HashMap<>();
        store.all(user).forEach(rating -> known.put(rating.titleId(), rating));
        Map<Long, OwnRating> wanted = new HashMap<>();
        for (BroughtRating rating : brought) {
            Instant at = rating.at();
            OwnRating before = known.get(rating.titleId());
            boolean newer =
                    before != null && at != null && at.isAfter(before.ratedAt()) && before.rating() != rating.rating();
            if (before == null || newer) {
                Instant when = (at == null ? clock.instant() : at).truncatedTo(ChronoUnit.MILLIS);
                wanted.merge(
                        rating.titleId(),
                        new OwnRating(before == null ? 0 : before.id(), rating.titleId(), rating.rating(), when),
                        (one, other) -> one.ratedAt().isBefore(other.ratedAt()) ? other : one);
            }
        }
        List<OwnRating> fresh = wanted.values().stream()
                .filter(rating -> rating.id() == 0)
                .sorted(Comparator.comparingLong(OwnRating::titleId))
                .toList();
        List<Change> changes = new ArrayList<>();
        store.addAll(user, fresh).forEach(added -> changes.add(new Change.Rated(added, null)));
        for (OwnRating rating : wanted.values()) {
            OwnRating before = known.get(rating.titleId());
            if (before != null) {
                changes.add(new Change.Rated(store.replace(before, rating.rating(), rating.ratedAt()), before));
            }
        }
        return changes;
    }

    private List<Change> place(Handle handle, long user, Collection<BroughtPlacing> brought) {
        ShelfStore store = new ShelfStore(handle);
        Map<Shelf, Map<Long, Instant>> known = store.all(user);
        Map<Long, Instant> seen = known.getOrDefault(Shelf.HISTORY, Map.of());
        Map<Shelf, Map<Long, Instant>> wanted = new HashMap<>();
        for (BroughtPlacing placing : brought) {
            long title = placing.titleId();
            Instant at = (placing.at() == null ? clock.instant() : placing.at()).truncatedTo(ChronoUnit.MILLIS);
            Instant seenAt = seen.get(title);
            boolean over = placing.shelf() == Shelf.WATCHLIST
                    && seenAt != null
                    && (placing.at() == null || !seenAt.isBefore(at));
            if (!over && !known.getOrDefault(placing.shelf(), Map.of()).containsKey(title)) {
                wanted.computeIfAbsent(placing.shelf(), shelf -> new HashMap<>())
                        .merge(title, at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<Change> changes = new ArrayList<>();
        wanted.forEach((shelf, titles) -> {
            store.putAll(user, shelf, titles);
            titles.forEach((title, at) -> changes.add(new Change.Placed(shelf, new ShelfEntry(title, at))));
        });
        return changes;
    }

    /** Takes back what {@link #bring} changed, where nobody has changed it since; how many of the changes that were. */
    public int takeBack(long user, Collection<Change> changes) {
        return database.write(handle -> {
            OwnRatingStore ratings = new OwnRatingStore(handle);
            ShelfStore shelves = new ShelfStore(handle);
            Map<Long, OwnRating> rated = new HashMap<>();
            ratings.all(user).forEach(rating -> rated.put(rating.id(), rating));
            Map<Shelf, Map<Long, Instant>> placed = shelves.all(user);
            Set<Long> unrated = new HashSet<>();
            Map<Shelf, Set<Long>> displaced = new EnumMap<>(Shelf.class);
            int taken = 0;
            for (Change change : changes) {
                taken += switch (change) {
                    case Change.Rated(OwnRating rating, OwnRating before) -> {
                        if (!rating.equals(rated.get(rating.id()))) {
                            yield 0;
                        }
                        if (before == null) {
                            unrated.add(rating.id());
                        } else {
                            ratings.replace(rating, before.rating(), before.ratedAt());
                        }
                        yield 1;
                    }
                    case Change.Placed(Shelf shelf, ShelfEntry entry) -> {
                        Instant since = placed.getOrDefault(shelf, Map.of()).get(entry.titleId());
                        boolean unchanged = entry.addedAt().equals(since);
                        yield unchanged
                                        && displaced
                                                .computeIfAbsent(shelf, one -> new HashSet<>())
                                                .add(entry.titleId())
                                ? 1
                                : 0;
                    }
                };
            }
            ratings.removeAll(user, unrated);
            displaced.forEach((shelf, titles) -> shelves.takeAll(user, shelf, titles));
            if (taken > 0) {
                library.noteChange(user);
            }
            return taken;
        });
    }

    /** Everything a person has rated and keeps, as it is now; oldest first. */
    public Holdings holdings(long user) {
        return database.read(handle -> {
            Map<Shelf, List<ShelfEntry>> shelves = new EnumMap<>(Shelf.class);
            new ShelfStore(handle)
                    .all(user)
                    .forEach((shelf, titles) -> shelves.put(
                            shelf,
                            titles.entrySet().stream()
                                    .map(entry -> new ShelfEntry(entry.getKey(), entry.getValue()))
                                    .sorted(Comparator.comparing(ShelfEntry::addedAt)
                                            .thenComparing(ShelfEntry::titleId))
                                    .toList()));
            return new Holdings(new OwnRatingStore(handle).all(user), shelves);
        });
    }
}
