package io.moodreel.server.metadata.sync;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.catalog.MergeCounts;
import io.moodreel.server.platform.database.Json;
import java.time.Instant;

/**
 * How far a sync is: the note it leaves for a later run.
 *
 * @param startedMs when its first run began
 * @param list which of its lists is next, from 0
 * @param page which page of that, from 1
 * @param pages how many pages have been done in all
 * @param details films asked for one by one
 */
record SyncProgress(long startedMs, int list, int page, int pages, int details, long added, long updated) {
    private static final TypeReference<SyncProgress> TYPE = new TypeReference<>() {};

    static SyncProgress begin(Instant now) {
        return new SyncProgress(now.toEpochMilli(), 0, 1, 0, 0, 0, 0);
    }

    static SyncProgress read(String note) {
        return Json.read(note, TYPE);
    }

    String note() {
        return Json.write(this);
    }

    Instant startedAt() {
        return Instant.ofEpochMilli(startedMs);
    }

    /** After a page, which was or was not the last one of its list. */
    SyncProgress after(MergeCounts counts, int askedOneByOne, boolean lastOfItsList) {
        return new SyncProgress(
                startedMs,
                lastOfItsList ? list + 1 : list,
                lastOfItsList ? 1 : page + 1,
                pages + 1,
                details + askedOneByOne,
                added + counts.added(),
                updated + counts.updated());
    }
}
