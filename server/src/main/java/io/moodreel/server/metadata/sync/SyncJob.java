package io.moodreel.server.metadata.sync;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import io.moodreel.server.metadata.Arrivals;
import io.moodreel.server.metadata.sync.SyncPlan.Extent;
import io.moodreel.server.metadata.tmdb.TmdbSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through TMDB's lists and changes, page by page; each page and the note of how far it is are written together, so a
 * sync that is cut off goes on where it was. Nobody waits for it: it gives way to other jobs.
 */
@ApplicationScoped
public class SyncJob implements JobHandler {
    /** Names jobs of this kind. */
    public static final String KIND = "sync-metadata";

    private static final String TMDB = Source.TMDB.scheme();

    private final TmdbSource tmdb;
    private final Catalog catalog;
    private final Arrivals arrivals;
    private final SyncMarks marks;
    private final SyncConfig config;
    private final Clock clock;

    SyncJob(TmdbSource tmdb, Catalog catalog, Arrivals arrivals, SyncMarks marks, SyncConfig config, Clock clock) {
        this.tmdb = tmdb;
        this.catalog = catalog;
        this.arrivals = arrivals;
        this.marks = marks;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        if (!parameters.isEmpty()) {
            String name = parameters.keySet().iterator().next();
            throw new InvalidJobException(name, "is no parameter of a sync: it takes none");
        }
        if (!tmdb.isConfigured()) {
            throw new InvalidJobException("kind", "needs a key for TMDB: set MOODREEL_TMDB_KEY and start again");
        }
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        if (!tmdb.isConfigured()) {
            throw new JobFailedException("There is no key for TMDB. Set MOODREEL_TMDB_KEY and resume the job.");
        }
        SyncProgress progress =
                context.checkpoint().map(SyncProgress::read).orElseGet(() -> SyncProgress.begin(clock.instant()));
        Instant since = marks.syncedAt().orElseGet(() -> clock.instant().minus(Duration.ofDays(1)));
        List<SyncList> lists =
                SyncPlan.lists(tmdb, new Extent(config.pages(), config.languages()), progress.startedAt(), since);
        while (progress.list() < lists.size()) {
            context.checkCancelled();
            SyncList list = lists.get(progress.list());
            context.progress(new Progress(progress.list(), (long) lists.size(), list.words()));
            progress = page(list, progress, context);
        }
        marks.synced(progress.startedAt());
        return summary(progress);
    }

    private SyncProgress page(SyncList list, SyncProgress before, JobContext context) throws JobFailedException {
        Asking asking = new Asking(context);
        SyncList.Page page = asking.answer(() -> list.pages().read(before.page()));
        int room = Math.max(0, config.details() - before.details());
        List<Long> wanted = wanted(page).stream().limit(room).toList();
        Map<String, SourceTitle> films = new LinkedHashMap<>();
        page.films().forEach(film -> films.put(id(film), film));
        for (Long number : wanted) {
            context.checkCancelled();
            asking.film(tmdb, number).ifPresent(film -> films.put(id(film), film));
        }
        boolean last = before.page() >= Math.min(page.lastPage(), list.mostPages())
                || page.films().isEmpty() && room == wanted.size();
        SyncProgress[] after = new SyncProgress[1];
        context.<RuntimeException>commit(() -> {
            Arrivals.Taken taken = arrivals.take(List.copyOf(films.values()));
            after[0] = before.after(taken.counts(), wanted.size(), last);
            return after[0].note();
        });
        return after[0];
    }

    private static String id(SourceTitle film) {
        return String.valueOf(film.ids().get(TMDB));
    }

    /** Changed ones that we have, and listed ones of which we know no people yet. */
    private List<Long> wanted(SyncList.Page page) {
        List<String> changed = page.numbers().stream().map(String::valueOf).toList();
        List<Long> wanted = new ArrayList<>(catalog.idsByScheme(TitleType.MOVIE, TMDB, changed).keySet().stream()
                .map(Long::valueOf)
                .sorted()
                .toList());
        Map<String, Title> known = arrivals.known(page.films());
        for (SourceTitle film : page.films()) {
            Optional<Title> ours = Optional.ofNullable(known.get(id(film)));
            if (ours.isEmpty() || isThin(ours.get())) {
                wanted.add(Long.valueOf(id(film)));
            }
        }
        return wanted;
    }

    private static boolean isThin(Title title) {
        return title.facts().runtimeMinutes() == null && title.facts().trailerUrl() == null;
    }

    private static JobSummary summary(SyncProgress progress) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("titles_added", progress.added());
        counts.put("titles_updated", progress.updated());
        counts.put("pages", (long) progress.pages());
        counts.put("details", (long) progress.details());
        return new JobSummary(
                "TMDB told %d new titles and changed %d, on %d pages and %d films asked for one by one."
                        .formatted(progress.added(), progress.updated(), progress.pages(), progress.details()),
                counts);
    }
}
