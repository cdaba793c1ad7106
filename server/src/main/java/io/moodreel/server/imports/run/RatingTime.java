package io.moodreel.server.imports.run;

import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import java.time.Instant;

/** When a rating was given. */
public final class RatingTime {
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private RatingTime() {}

    /** A time in seconds since 1970. */
    public static Instant of(String text) throws RejectedRowException {
        long second = Numbers.whole(text).orElse(-1);
        if (second < 0 || second > LAST_SECOND) {
            throw new RejectedRowException("timestamp '%s' is no number of seconds since 1970".formatted(text));
        }
        return Instant.ofEpochSecond(second);
    }

    /**
     * For files that tell no times: so many milliseconds after 1970 as rows come before. Of two ratings of one title by
     * one person the later row is then the later rating, whether they meet in one batch or not, and a second import
     * finds them in the same order.
     */
    public static Instant ofRow(Row<?> row) {
        return Instant.ofEpochMilli(row.number());
    }
}
