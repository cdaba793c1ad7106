package io.moodreel.server.lists;

import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.library.Page;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Lists that people make. A title stands in a list once. What is asked of a list that is not the person's ends in 404.
 * Thread-safe; what it has accepted is durable.
 */
@ApplicationScoped
public class OwnLists {
    /** So many lists one person can have. */
    public static final int MOST_LISTS = 1_000;
    /** So many titles one list can hold. */
    public static final int MOST_TITLES = 5_000;

    private final Database database;
    private final Clock clock;

    public OwnLists(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes an empty private list; 422 when the person has as many as they can. */
    public TitleList create(long user, ListText text) {
        return database.write(handle -> {
            ListStore store = new ListStore(handle);
            if (store.count(user) >= MOST_LISTS) {
                throw ProblemException.unusable(
                        "name", "You have 1,000 lists, and there is room for no more. Delete one first.");
            }
            return store.add(user, text, clock.instant());
        });
    }

    /** Calls it something else. */
    public TitleList change(long user, long list, ListText text) {
        return changed(user, list, (handle, before) -> new ListStore(handle).change(list, text, clock.instant()));
    }

    /** Gives whoever has the link a look at it, by a link it never had before. */
    public TitleList share(long user, long list) {
        return changed(user, list, (handle, before) -> new ListStore(handle).setLink(list, Secrets.token()));
    }

    /** Makes the list private again: its link leads nowhere from now on. */
    public TitleList unshare(long user, long list) {
        return changed(user, list, (handle, before) -> new ListStore(handle).setLink(list, null));
    }

    /** Deletes it; false when it is not theirs. */
    public boolean remove(long user, long list) {
        return database.write(handle -> new ListStore(handle).remove(user, list));
    }

    /** A person's lists, latest change first. */
    public List<TitleList> all(long user) {
        return database.read(handle -> new ListStore(handle).all(user));
    }

    public TitleList find(long user, long list) {
        return database.read(handle -> require(handle, user, list));
    }

    /** The list that is shown to whoever has this link; empty when none is. */
    public Optional<TitleList> byLink(String link) {
        return database.read(handle -> new ListStore(handle).byLink(link));
    }

    /** All titles of a list, in its order. */
    public List<ListEntry> entries(long user, long list) {
        return database.read(
                handle -> new EntryStore(handle).all(require(handle, user, list).id()));
    }

    /** Titles of a list that the caller was given, in its order. */
    public Page<ListEntry> page(TitleList list, PageRequest page) {
        return database.read(handle -> {
            EntryStore store = new EntryStore(handle);
            return new Page<>(store.page(list.id(), page), store.size(list.id()));
        });
    }

    /** Which of the person's lists hold the title. */
    public Set<Long> holding(long user, long title) {
        return database.read(handle -> new EntryStore(handle).holding(user, title));
    }

    /** Puts a known title at the end of a list, with a note; where it stands in it already, only the note is replaced. */
    public TitleList put(long user, long list, long title, String note) {
        ListEntry entry = new ListEntry(title, note, clock.instant());
        return changed(user, list, (handle, before) -> {
            EntryStore store = new EntryStore(handle);
            if (store.place(list, title).isPresent()) {
                store.setNote(list, title, note);
                return;
            }
            append(store, before, List.of(entry));
        });
    }

    /** Puts known titles at the end of a list, in their order; those that stand in it already stay as they are. */
    public TitleList putAll(long user, long list, List<ListEntry> entries) {
        return changed(user, list, (handle, before) -> {
            EntryStore store = new EntryStore(handle);
            Set<Long> there =
                    store.all(list).stream().map(ListEntry::titleId).collect(Collectors.toCollection(HashSet::new));
            append(
                    store,
                    before,
                    entries.stream().filter(entry -> there.add(entry.titleId())).toList());
        });
    }

    private static void append(EntryStore store, TitleList list, List<ListEntry> entries) {
        if (list.size() + entries.size() > MOST_TITLES) {
            throw ProblemException.unusable(
                    "item_id", "A list has room for 5,000 titles. Begin another one for the rest.");
        }
        store.append(list.id(), list.size(), entries);
    }

    /** Takes a title out of a list, where it stands in it. */
    public TitleList take(long user, long list, long title) {
        return changed(user, list, (handle, before) -> {
            EntryStore store = new EntryStore(handle);
            store.place(list, title).ifPresent(place -> store.remove(list, title, place));
        });
    }

    /**
     * Moves a title within a list, and the others out of its way.
     *
     * @param place from 0; a place behind the end is the last one
     */
    public TitleList move(long user, long list, long title, int place) {
        if (place < 0) {
            throw new IllegalArgumentException("a place must be 0 or more, was " + place);
        }
        return changed(user, list, (handle, before) -> {
            EntryStore store = new EntryStore(handle);
            int from = store.place(list, title)
                    .orElseThrow(() -> ProblemException.notFound("Title " + title + " is not in this list."));
            store.move(list, title, from, Math.min(place, before.size() - 1));
        });
    }

    private TitleList changed(long user, long list, BiConsumer<Handle, TitleList> change) {
        return database.write(handle -> {
            change.accept(handle, require(handle, user, list));
            new ListStore(handle).touch(list, clock.instant());
            return require(handle, user, list);
        });
    }

    private static TitleList require(Handle handle, long user, long list) {
        return new ListStore(handle)
                .find(user, list)
                .orElseThrow(() -> ProblemException.notFound("You have no list " + list + "."));
    }
}
