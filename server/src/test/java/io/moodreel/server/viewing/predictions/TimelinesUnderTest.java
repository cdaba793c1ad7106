package io.moodreel.server.viewing.predictions;

import io.moodreel.server.platform.database.Database;
import java.util.List;

/** Timelines without a server around them. */
public final class TimelinesUnderTest {
    private TimelinesUnderTest() {}

    /** A session's segments, in order. */
    public static List<KeptSegment> of(Database database, long session) {
        return database.read(handle -> new SegmentRows(handle).after(session, -1, 0, 100_000));
    }
}
