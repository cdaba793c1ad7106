package io.moodreel.server.transfer.review;

import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.Like;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.library.BroughtLibrary;
import io.moodreel.server.library.BroughtLibrary.Change;
import io.moodreel.server.library.ShelfEntry;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes back what an import changed, and only what nobody has changed since. Used inside the transaction that undoes the
 * import, once.
 */
final class TakingBack {
    private final long user;
    private final List<ImportChange> changes;
    private int taken;

    TakingBack(long user, List<ImportChange> changes) {
        this.user = user;
        this.changes = changes;
    }

    /** How many of the changes were taken back; the others were changed since, and stay. */
    int from(BroughtLibrary library, Likes likes, Diary diary, OwnLists lists) {
        takeFromLibrary(library);
        takeLikes(likes);
        takeDiary(diary);
        takeLists(lists);
        return taken;
    }

    private void takeFromLibrary(BroughtLibrary library) {
        List<Change> own = new ArrayList<>();
        for (ImportChange change : changes) {
            if (change instanceof ImportChange.Rated(var rating, var before)) {
                own.add(new Change.Rated(rating, before));
            }
            if (change instanceof ImportChange.Placed(var shelf, var title, var at)) {
                own.add(new Change.Placed(shelf, new ShelfEntry(title, at)));
            }
        }
        taken += library.takeBack(user, own);
    }

    private void takeLikes(Likes likes) {
        Set<Like> there = new HashSet<>(likes.all(user));
        for (ImportChange change : changes) {
            if (change instanceof ImportChange.Liked(var title, var at) && there.contains(new Like(title, at))) {
                likes.unlike(user, title);
                taken++;
            }
        }
    }

    private void takeDiary(Diary diary) {
        Map<Long, Instant> there = new HashMap<>();
        diary.forEach(user, entry -> there.put(entry.id(), entry.changedAt().truncatedTo(ChronoUnit.MILLIS)));
        List<Long> unchanged = new ArrayList<>();
        for (ImportChange change : changes) {
            if (change instanceof ImportChange.Logged(var entry, var at) && at.equals(there.get(entry))) {
                unchanged.add(entry);
            }
        }
        taken += diary.removeAll(user, unchanged);
    }

    private void takeLists(OwnLists lists) {
        Map<Long, TitleList> known = new HashMap<>();
        lists.all(user).forEach(list -> known.put(list.id(), list));
        Map<Long, Set<Long>> added = new HashMap<>();
        Set<Long> made = new HashSet<>();
        for (ImportChange change : changes) {
            if (change instanceof ImportChange.ListMade(var list) && known.containsKey(list)) {
                made.add(list);
            }
            if (change instanceof ImportChange.Listed(var list, var title, var _) && known.containsKey(list)) {
                added.computeIfAbsent(list, id -> new HashSet<>()).add(title);
            }
        }
        added.forEach((list, titles) -> takeTitles(lists, list, titles, made.contains(list)));
    }

    /** A list that the import made and that would be empty goes with its titles. */
    private void takeTitles(OwnLists lists, long list, Set<Long> titles, boolean made) {
        List<Long> there =
                lists.entries(user, list).stream().map(ListEntry::titleId).toList();
        List<Long> going = there.stream().filter(titles::contains).toList();
        taken += going.size();
        if (made && going.size() == there.size()) {
            lists.remove(user, list);
            taken++;
            return;
        }
        going.forEach(title -> lists.take(user, list, title));
    }
}
