package io.moodreel.server.transfer.export;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.Like;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.library.BroughtLibrary;
import io.moodreel.server.library.BroughtLibrary.Holdings;
import io.moodreel.server.library.OwnRating;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.lists.TitleList;
import io.moodreel.server.transfer.formats.Told;
import io.moodreel.server.transfer.formats.ToldTitle;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together, title by title, everything a person has said about titles. Thread-safe. */
@Singleton
public class WholeLibrary {
    private static final int TITLES_AT_ONCE = 500;

    private final BroughtLibrary library;
    private final Likes likes;
    private final Diary diary;
    private final OwnLists lists;
    private final Catalog catalog;

    public WholeLibrary(BroughtLibrary library, Likes likes, Diary diary, OwnLists lists, Catalog catalog) {
        this.library = library;
        this.likes = likes;
        this.diary = diary;
        this.lists = lists;
        this.catalog = catalog;
    }

    /** A title of ours, as it is named elsewhere, and what was said about it. */
    public record KeptTitle(Title title, List<Told> told) {
        /** As files name it. */
        public ToldTitle named() {
            TitleFacts facts = title.facts();
            return new ToldTitle(
                    facts.type(),
                    facts.title(),
                    facts.originalTitle().equals(facts.title()) ? null : facts.originalTitle(),
                    facts.year(),
                    facts.makers().isEmpty() ? null : facts.makers().getFirst(),
                    title.ids());
        }
    }

    /** Every title the person has said something about, as things are now. */
    public List<KeptTitle> of(long user) {
        Map<Long, List<Told>> told = told(user);
        List<Long> ids = List.copyOf(told.keySet());
        List<KeptTitle> kept = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += TITLES_AT_ONCE) {
            for (Title title : catalog.inOrder(ids.subList(from, Math.min(ids.size(), from + TITLES_AT_ONCE)))) {
                kept.add(new KeptTitle(title, told.get(title.id())));
            }
        }
        return kept;
    }

    private Map<Long, List<Told>> told(long user) {
        Map<Long, List<Told>> told = new LinkedHashMap<>();
        Holdings holdings = library.holdings(user);
        for (OwnRating rating : holdings.ratings()) {
            add(told, rating.titleId(), new Told.Rated(rating.rating(), rating.ratedAt()));
        }
        holdings.shelves()
                .forEach((shelf, entries) ->
                        entries.forEach(entry -> add(told, entry.titleId(), new Told.Shelved(shelf, entry.addedAt()))));
        for (Like like : likes.all(user)) {
            add(told, like.titleId(), new Told.Liked(like.likedAt()));
        }
        diary.forEach(user, entry -> add(told, entry.watching().titleId(), logged(entry.watching())));
        addLists(user, told);
        return told;
    }

    private static Told.Logged logged(Watching watching) {
        return new Told.Logged(
                watching.watchedOn(),
                watching.rating(),
                watching.rewatch(),
                watching.liked(),
                watching.tags(),
                watching.review(),
                watching.mood() == null ? null : watching.mood().label());
    }

    /** Oldest first; two of one name stay two lists. */
    private void addLists(long user, Map<Long, List<Told>> told) {
        Set<String> names = new HashSet<>();
        List<TitleList> oldestFirst = lists.all(user).stream()
                .sorted(Comparator.comparingLong(TitleList::id))
                .toList();
        for (TitleList list : oldestFirst) {
            String name = list.text().name();
            for (int copy = 2; !names.add(name); copy++) {
                name = list.text().name() + " (" + copy + ")";
            }
            int place = 0;
            for (ListEntry entry : lists.entries(user, list.id())) {
                add(
                        told,
                        entry.titleId(),
                        new Told.Listed(name, list.text().description(), ++place, entry.note(), entry.addedAt()));
            }
        }
    }

    private static void add(Map<Long, List<Told>> told, long title, Told thing) {
        told.computeIfAbsent(title, id -> new ArrayList<>()).add(thing);
    }
}
