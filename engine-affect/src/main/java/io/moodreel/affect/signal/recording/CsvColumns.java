package io.moodreel.affect.signal.recording;

import io.moodreel.affect.signal.GsrUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a CSV hold what, by the names in its first line.
 *
 * @param time when a row was measured
 * @param timeUnit how that is written
 * @param startMs epoch milliseconds of time 0, for {@link TimeUnit#SECONDS} and {@link TimeUnit#MILLISECONDS} that count
 *     from the start of the recording; 0 where they count from 1970
 * @param gsr skin conductance
 * @param gsrUnit its unit
 * @param heartRate beats a minute
 * @param intervalMs inter-beat intervals in milliseconds
 */
public record CsvColumns(
        String time,
        TimeUnit timeUnit,
        long startMs,
        Optional<String> gsr,
        GsrUnit gsrUnit,
        Optional<String> heartRate,
        Optional<String> intervalMs) {
    /** How a time is written. */
    public enum TimeUnit {
        SECONDS,
        MILLISECONDS,
        /** ISO 8601 with a zone, such as {@code 2026-03-01T20:15:00.250Z}. */
        ISO
    }

    /** Checks that there is something to read. */
    public CsvColumns {
        if (gsr.isEmpty() && heartRate.isEmpty() && intervalMs.isEmpty()) {
            throw new RecordingException(
                    "no column is named for skin conductance, heart rate or inter-beat intervals; name at least one");
        }
    }

    List<String> names() {
        return Stream.concat(
                        Stream.of(time), Stream.of(gsr, heartRate, intervalMs).flatMap(Optional::stream))
                .toList();
    }
}
