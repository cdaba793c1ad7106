package io.moodreel.server.transfer.review;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.CatalogFollower;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.transfer.formats.ToldEntry;
import io.moodreel.server.transfer.matching.Match;
import io.moodreel.server.transfer.matching.TitleMatcher;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Looks for the titles of imports, one import at a time, on a thread of its own; how far it is stands in the database, so
 * an import that was cut off goes on when it is looked at next. When the catalogue has changed and been quiet for a while,
 * titles it did not know are looked for again, and what is found is added to the libraries they wait for. Thread-safe.
 */
@ApplicationScoped
public class ImportMatching implements CatalogFollower {
    private static final Logger LOG = Logger.getLogger(ImportMatching.class);
    private static final int TITLES_AT_ONCE = 250;
    private static final long QUIET_SECONDS = 60;

    private final Database database;
    private final Catalog catalog;
    private final TitleMatcher matcher;
    private final LibraryImports imports;
    private final AwaitedTitles awaited;
    private final Set<Long> queued = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean lookingAgain = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("import-matching").factory());

    public ImportMatching(
            Database database, Catalog catalog, TitleMatcher matcher, LibraryImports imports, AwaitedTitles awaited) {
        this.database = database;
        this.catalog = catalog;
        this.matcher = matcher;
        this.imports = imports;
        this.awaited = awaited;
    }

    void start(@Observes StartupEvent event) {
        catalog.addFollower(this);
    }

    void stop(@Observes ShutdownEvent event) {
        catalog.removeFollower(this);
        worker.shutdownNow();
    }

    /** Sees to it that the titles of a new import are looked for. */
    public void begin(long id) {
        if (queued.add(id)) {
            worker.execute(() -> {
                try {
                    match(id);
                } catch (RuntimeException failure) {
                    LOG.warnf(
                            failure,
                            "The titles of import %d could not be looked for; the next look at it tries again",
                            id);
                } finally {
                    queued.remove(id);
                }
            });
        }
    }

    /** Looks for what waits, part by part, and leaves the import to its person. */
    void match(long id) {
        while (matchPart(id, TitleDecision.WAITING, -1) >= 0) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
        database.change(handle -> new ImportStore(handle).move(id, ImportState.MATCHING, ImportState.REVIEW));
    }

    /** Looks again for what the catalogue did not know; what is sure now goes to the library where the import has. */
    public LibraryImport matchAgain(long user, long id) {
        imports.find(user, id);
        addWhatIsKnownNow(user, id);
        return imports.find(user, id);
    }

    /** Returns the titles that came onto the watchlist. */
    private List<Long> addWhatIsKnownNow(long user, long id) {
        for (int place = -1; (place = matchPart(id, TitleDecision.UNKNOWN, place)) >= 0; ) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return imports.applyLater(user, id);
    }

    /** Returns the place of the last title it looked at, -1 when there is none behind {@code place}. */
    private int matchPart(long id, TitleDecision was, int place) {
        List<ImportTitle> titles =
                database.read(handle -> new ImportTitleStore(handle).after(id, was, place, TITLES_AT_ONCE));
        if (titles.isEmpty()) {
            return -1;
        }
        List<Match> found = matcher.match(
                titles.stream().map(ImportTitle::entry).map(ToldEntry::title).toList());
        List<ImportTitle> decided = new ArrayList<>(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            decided.add(decided(titles.get(i), found.get(i)));
        }
        database.change(handle -> new ImportTitleStore(handle).decide(id, was, decided));
        return titles.getLast().place();
    }

    private static ImportTitle decided(ImportTitle title, Match match) {
        return switch (match) {
            case Match.Sure(long id) ->
                new ImportTitle(title.place(), title.entry(), TitleDecision.SURE, List.of(id), id, false);
            case Match.Unsure(List<Long> candidates) ->
                new ImportTitle(title.place(), title.entry(), TitleDecision.UNSURE, candidates, null, false);
            case Match.Unknown() ->
                new ImportTitle(title.place(), title.entry(), TitleDecision.UNKNOWN, List.of(), null, false);
        };
    }

    @Override
    public void changed() {
        if (lookingAgain.compareAndSet(false, true) && !worker.isShutdown()) {
            worker.schedule(this::lookAgain, QUIET_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Nobody waits for it: titles that become known late are late already. */
    @Override
    public void catchUp() {}

    void lookAgain() {
        lookingAgain.set(false);
        try {
            for (LibraryImport one : database.read(handle -> new ImportStore(handle).in(ImportState.APPLIED))) {
                if (one.count(TitleDecision.UNKNOWN) > 0) {
                    List<Long> arrived = addWhatIsKnownNow(one.userId(), one.id());
                    if (!arrived.isEmpty()) {
                        awaited.nowInTheCatalogue(one.userId(), arrived);
                    }
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Titles that imports wait for could not be looked for; the next change tries again");
        }
    }
}
