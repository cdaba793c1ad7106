package io.moodreel.server.transfer.review;

import io.moodreel.affect.Mood;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.DiaryEntry;
import io.moodreel.server.diary.Like;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.library.BroughtLibrary;
import io.moodreel.server.library.BroughtLibrary.BroughtPlacing;
import io.moodreel.server.library.BroughtLibrary.BroughtRating;
import io.moodreel.server.library.BroughtLibrary.Change;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.transfer.formats.LibrarySource;
import io.moodreel.server.transfer.formats.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds what a file tells about titles of ours to a library: what is missing, never in the place of what is newer. Used
 * inside the transaction that applies an import, once.
 */
final class Bringing {
    private record Day(long titleId, LocalDate on) {}

    private final long user;
    private final LibrarySource source;
    private final Instant now;
    private final List<BroughtRating> ratings = new ArrayList<>();
    private final List<BroughtPlacing> placings = new ArrayList<>();
    private final Map<Long, Instant> liked = new HashMap<>();
    private final List<Watching> watchings = new ArrayList<>();
    private final List<ListedTitle> listed = new ArrayList<>();

    Bringing(long user, LibrarySource source, Clock clock) {
        this.user = user;
        this.source = source;
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A title in a list. */
    record ListedTitle(long titleId, Told.Listed told) {}

    void add(List<ImportTitle> titles) {
        for (ImportTitle title : titles) {
            Long id = title.titleId();
            if (id == null) {
                continue;
            }
            // other services keep on their lists what was seen long ago
            boolean seen =
                    source != LibrarySource.MOODREEL && isSeen(title.entry().told());
            for (Told told : title.entry().told()) {
                add(id, told, seen);
            }
        }
    }

    private static boolean isSeen(List<Told> told) {
        return told.stream()
                .anyMatch(one -> one instanceof Told.Shelved shelved && shelved.shelf() == Shelf.HISTORY
                        || one instanceof Told.Logged);
    }

    private void add(long title, Told told, boolean seen) {
        switch (told) {
            case Told.Rated(double rating, Instant at) -> ratings.add(new BroughtRating(title, rating, at));
            case Told.Shelved(Shelf shelf, Instant at) -> {
                if (shelf != Shelf.WATCHLIST || !seen) {
                    placings.add(new BroughtPlacing(shelf, title, at));
                }
            }
            case Told.Liked(Instant at) -> liked.putIfAbsent(title, at == null ? now : at);
            case Told.Logged logged -> watchings.add(watching(title, logged));
            case Told.Listed listing -> listed.add(new ListedTitle(title, listing));
        }
    }

    private Watching watching(long title, Told.Logged logged) {
        return new Watching(
                title,
                logged.on(),
                logged.rating(),
                logged.again(),
                logged.liked(),
                logged.tags(),
                logged.review(),
                mood(logged.mood()),
                source.wireName());
    }

    private static @Nullable Mood mood(@Nullable String label) {
        return label == null ? null : Mood.named(label).orElse(null);
    }

    /** Writes all of it; what has changed by it, in the order to take it back. */
    List<ImportChange> into(BroughtLibrary library, Likes likes, Diary diary, BringingLists lists) {
        List<ImportChange> changes = new ArrayList<>();
        for (Change change : library.bring(user, ratings, placings)) {
            changes.add(
                    switch (change) {
                        case Change.Rated(var rating, var before) -> new ImportChange.Rated(rating, before);
                        case Change.Placed(var shelf, var entry) ->
                            new ImportChange.Placed(shelf, entry.titleId(), entry.addedAt());
                    });
        }
        addLikes(likes, changes);
        for (DiaryEntry entry : diary.addAll(user, missing(diary))) {
            changes.add(new ImportChange.Logged(entry.id(), entry.changedAt().truncatedTo(ChronoUnit.MILLIS)));
        }
        changes.addAll(lists.bring(user, listed, now));
        return changes;
    }

    private void addLikes(Likes likes, List<ImportChange> changes) {
        Set<Long> known = new HashSet<>();
        likes.all(user).forEach(like -> known.add(like.titleId()));
        List<Like> fresh = liked.entrySet().stream()
                .filter(like -> !known.contains(like.getKey()))
                .map(like -> new Like(like.getKey(), like.getValue().truncatedTo(ChronoUnit.MILLIS)))
                .toList();
        likes.addAll(user, fresh);
        fresh.forEach(like -> changes.add(new ImportChange.Liked(like.titleId(), like.likedAt())));
    }

    /** Those of a title and day of which the diary does not have as many; oldest day first. */
    private List<Watching> missing(Diary diary) {
        if (watchings.isEmpty()) {
            return List.of();
        }
        Map<Day, Integer> there = new HashMap<>();
        diary.forEach(
                user,
                entry -> there.merge(
                        new Day(entry.watching().titleId(), entry.watching().watchedOn()), 1, Integer::sum));
        List<Watching> missing = new ArrayList<>();
        for (Watching watching : watchings) {
            int left = there.merge(new Day(watching.titleId(), watching.watchedOn()), -1, Integer::sum);
            if (left < 0) {
                missing.add(watching);
            }
        }
        missing.sort(Comparator.comparing(Watching::watchedOn));
        return missing;
    }
}
