package io.moodreel.server.metadata.sync;

import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.sync.SyncList.Page;
import io.moodreel.server.metadata.tmdb.TmdbChanges;
import io.moodreel.server.metadata.tmdb.TmdbPage;
import io.moodreel.server.metadata.tmdb.TmdbSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which lists a sync goes through, and in which order; the same for the same day, so that one can be gone on with. */
final class SyncPlan {
    /** TMDB tells changes of a fortnight. */
    private static final int DAYS_OF_CHANGES = 14;

    private static final int DAYS_OF_RELEASES = 60;
    private static final int MOST_PAGES_OF_CHANGES = 100;

    private SyncPlan() {}

    /**
     * @param started when the sync began
     * @param since up to which moment the last one had come
     */
    static List<SyncList> lists(TmdbSource tmdb, Extent extent, Instant started, Instant since) {
        LocalDate today = day(started);
        LocalDate earliest = today.minusDays(DAYS_OF_CHANGES - 1L);
        LocalDate from = day(since).isBefore(earliest) ? earliest : day(since);
        List<SyncList> lists = new ArrayList<>();
        lists.add(new SyncList("what is popular now", extent.pages(), page -> films(tmdb.list("popular", page))));
        lists.add(new SyncList("what cinemas show now", extent.pages(), page -> films(tmdb.list("now_playing", page))));
        lists.add(new SyncList(
                "new films",
                extent.pages(),
                page -> films(tmdb.released(today.minusDays(DAYS_OF_RELEASES), today, page))));
        for (String language : extent.languages()) {
            String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
            lists.add(new SyncList("films in " + name, extent.pages(), page -> films(tmdb.inLanguage(language, page))));
        }
        lists.add(new SyncList("changed films", MOST_PAGES_OF_CHANGES, page -> changes(tmdb, from, page)));
        return List.copyOf(lists);
    }

    /** How much is looked through. */
    record Extent(int pages, List<String> languages) {}

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Page films(TmdbPage page) {
        return new Page(page.films(), List.of(), page.lastPage());
    }

    private static Page changes(TmdbSource tmdb, LocalDate from, int page) throws SourceFailure {
        TmdbChanges changes = tmdb.changes(from, page);
        return new Page(List.of(), changes.films(), changes.lastPage());
    }
}
