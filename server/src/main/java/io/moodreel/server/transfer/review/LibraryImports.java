package io.moodreel.server.transfer.review;

import io.moodreel.server.diary.Diary;
import io.moodreel.server.diary.Likes;
import io.moodreel.server.library.BroughtLibrary;
import io.moodreel.server.library.Page;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.lists.OwnLists;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.transfer.formats.LibraryFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * People's imports. A file is staged, its titles are looked for, the person looks at those that are not sure, and then it
 * is applied in one go; nothing changes before. What is applied can be taken back in one go, too. What is asked of an
 * import that is not the person's ends in 404. Thread-safe; what it has accepted is durable.
 */
@ApplicationScoped
public class LibraryImports {
    /** So many imports one person can keep. */
    static final int MOST_IMPORTS = 100;

    private final Database database;
    private final BroughtLibrary library;
    private final Likes likes;
    private final Diary diary;
    private final OwnLists lists;
    private final Clock clock;

    public LibraryImports(
            Database database, BroughtLibrary library, Likes likes, Diary diary, OwnLists lists, Clock clock) {
        this.database = database;
        this.library = library;
        this.likes = likes;
        this.diary = diary;
        this.lists = lists;
        this.clock = clock;
    }

    /** An import that was taken back. */
    public record Undone(LibraryImport imported, int taken, int kept) {}

    /** Keeps what a file says, for its titles to be looked for. */
    public LibraryImport stage(long user, String fileName, LibraryFile file) {
        return database.write(handle -> {
            if (new ImportStore(handle).count(user) >= MOST_IMPORTS) {
                throw ProblemException.conflict("You have %d imports, and there is room for no more. Delete one first."
                        .formatted(MOST_IMPORTS));
            }
            long id = new ImportStore(handle).add(user, file.source(), fileName, file.leftOut(), clock.instant());
            new ImportTitleStore(handle).add(id, file.entries());
            return require(handle, user, id);
        });
    }

    public LibraryImport find(long user, long id) {
        return database.read(handle -> require(handle, user, id));
    }

    /** A person's imports, newest first. */
    public Page<LibraryImport> page(long user, int size, long offset) {
        return database.read(handle -> {
            ImportStore store = new ImportStore(handle);
            return new Page<>(store.page(user, size, offset), store.count(user));
        });
    }

    /** Titles of an import that are decided so, in the file's order. */
    public Page<ImportTitle> titles(long user, long id, TitleDecision decision, int size, long offset) {
        return database.read(handle -> {
            LibraryImport one = require(handle, user, id);
            return new Page<>(new ImportTitleStore(handle).page(id, decision, size, offset), one.count(decision));
        });
    }

    /**
     * Says which title of ours one of the file is.
     *
     * @param title known; null to leave it out
     */
    public ImportTitle choose(long user, long id, int place, @Nullable Long title) {
        return database.write(handle -> {
            requireInReview(require(handle, user, id));
            ImportTitleStore store = new ImportTitleStore(handle);
            store.find(id, place)
                    .orElseThrow(() -> ProblemException.notFound("The import has no title " + place + "."));
            store.choose(id, place, title == null ? TitleDecision.SKIPPED : TitleDecision.CHOSEN, title);
            return store.find(id, place).orElseThrow();
        });
    }

    /** Takes the likeliest for every title that is not sure. */
    public LibraryImport chooseLikeliest(long user, long id) {
        return database.write(handle -> {
            requireInReview(require(handle, user, id));
            ImportTitleStore store = new ImportTitleStore(handle);
            for (ImportTitle title : store.after(id, TitleDecision.UNSURE, -1, Integer.MAX_VALUE)) {
                store.choose(
                        id,
                        title.place(),
                        TitleDecision.CHOSEN,
                        title.candidates().getFirst());
            }
            return require(handle, user, id);
        });
    }

    /** Adds to the library what is sure and what was chosen. What is unsure still, and what is unknown, waits. */
    public LibraryImport apply(long user, long id) {
        return database.write(handle -> {
            LibraryImport one = require(handle, user, id);
            if (one.state() != ImportState.UNDONE) {
                requireInReview(one);
            }
            bring(handle, one);
            return require(handle, user, id);
        });
    }

    /**
     * Adds to the library what has become known since the import was applied; nothing where it is not applied.
     *
     * @return the titles that came onto the watchlist
     */
    List<Long> applyLater(long user, long id) {
        return database.write(handle -> {
            LibraryImport one = require(handle, user, id);
            return one.state() == ImportState.APPLIED ? awaited(bring(handle, one)) : List.of();
        });
    }

    private static List<Long> awaited(List<ImportChange> changes) {
        return changes.stream()
                .filter(ImportChange.Placed.class::isInstance)
                .map(ImportChange.Placed.class::cast)
                .filter(placed -> placed.shelf() == Shelf.WATCHLIST)
                .map(ImportChange.Placed::titleId)
                .toList();
    }

    private List<ImportChange> bring(Handle handle, LibraryImport one) {
        ImportTitleStore titles = new ImportTitleStore(handle);
        List<ImportTitle> ready = titles.toApply(one.id());
        Bringing bringing = new Bringing(one.userId(), one.source(), clock);
        bringing.add(ready);
        List<ImportChange> changes = bringing.into(library, likes, diary, new BringingLists(lists));
        new ChangeStore(handle).add(one.id(), changes);
        titles.setApplied(one.id(), true);
        new ImportStore(handle)
                .setApplied(
                        one.id(),
                        (one.state() == ImportState.APPLIED ? one.added() : Added.NOTHING).plus(Added.of(changes)),
                        clock.instant());
        return changes;
    }

    /** Takes back everything the import changed and nobody has changed since. */
    public Undone undo(long user, long id) {
        return database.write(handle -> {
            LibraryImport one = require(handle, user, id);
            if (one.state() != ImportState.APPLIED) {
                throw ProblemException.conflict("There is nothing to take back: this import is not in your library.");
            }
            ChangeStore store = new ChangeStore(handle);
            List<ImportChange> changes = store.all(id);
            int taken = new TakingBack(user, changes).from(library, likes, diary, lists);
            store.removeAll(id);
            new ImportTitleStore(handle).setApplied(id, false);
            new ImportStore(handle).setUndone(id, clock.instant());
            return new Undone(require(handle, user, id), taken, changes.size() - taken);
        });
    }

    /** Forgets an import; what it brought stays, and what waited for the catalogue waits no more. */
    public void remove(long user, long id) {
        database.change(handle -> {
            require(handle, user, id);
            new ImportStore(handle).remove(user, id);
        });
    }

    private static void requireInReview(LibraryImport one) {
        switch (one.state()) {
            case REVIEW -> {}
            case MATCHING ->
                throw ProblemException.conflict("The titles are still being looked for. Wait until that is done.");
            case APPLIED -> throw ProblemException.conflict("This import is in your library already.");
            case UNDONE -> throw ProblemException.conflict("This import was taken back. Apply it again first.");
        }
    }

    private static LibraryImport require(Handle handle, long user, long id) {
        return new ImportStore(handle)
                .find(user, id)
                .orElseThrow(() -> ProblemException.notFound("You have no import " + id + "."));
    }
}
