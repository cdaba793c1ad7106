package io.moodreel.server.transfer.review;

import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.ListText;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import io.moodreel.server.transfer.formats.Told;
import io.moodreel.server.transfer.review.Bringing.ListedTitle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of a file into somebody's lists: into the one of the same name, else a new private one. Thread-safe; used inside
 * the transaction that applies an import.
 */
final class BringingLists {
    private final OwnLists lists;

    BringingLists(OwnLists lists) {
        this.lists = lists;
    }

    List<ImportChange> bring(long user, List<ListedTitle> titles, Instant now) {
        Map<String, List<ListedTitle>> byList = new LinkedHashMap<>();
        titles.forEach(title -> byList.computeIfAbsent(title.told().list(), name -> new ArrayList<>())
                .add(title));
        List<ImportChange> changes = new ArrayList<>();
        byList.forEach((name, own) -> bring(user, name, own, now, changes));
        return changes;
    }

    private void bring(long user, String name, List<ListedTitle> titles, Instant now, List<ImportChange> changes) {
        Optional<TitleList> known = lists.all(user).stream()
                .filter(list -> list.text().name().equals(name))
                .findFirst();
        Set<Long> there = new HashSet<>();
        known.ifPresent(list -> lists.entries(user, list.id()).forEach(entry -> there.add(entry.titleId())));
        List<ListEntry> fresh = titles.stream()
                .sorted(Comparator.comparingInt(title -> title.told().place()))
                .filter(title -> there.add(title.titleId()))
                .limit(OwnLists.MOST_TITLES - known.map(TitleList::size).orElse(0))
                .map(title -> entry(title.titleId(), title.told(), now))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        long id = known.map(TitleList::id).orElseGet(() -> {
            long made = lists.create(
                            user, new ListText(name, titles.getFirst().told().about()))
                    .id();
            changes.add(new ImportChange.ListMade(made));
            return made;
        });
        lists.putAll(user, id, fresh);
        fresh.forEach(entry -> changes.add(new ImportChange.Listed(id, entry.titleId(), entry.addedAt())));
    }

    private static ListEntry entry(long title, Told.Listed told, Instant now) {
        Instant at = told.at();
        return new ListEntry(title, told.note(), at == null ? now : at.truncatedTo(ChronoUnit.MILLIS));
    }
}
