package io.moodreel.server.viewing.importing;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.recording.CsvColumns;
import io.moodreel.affect.signal.recording.CsvColumns.TimeUnit;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which columns of a CSV hold what, as somebody says it. */
@Schema(name = "CsvMapping", description = "Which columns of a CSV hold what, by the names in its first line")
public record CsvMapping(
        @Schema(required = true) @Nullable String time,
        @Schema(
                        enumeration = {"ms", "s", "iso"},
                        description = "how times are written; ms if it is left out")
                @Nullable
                String timeUnit,
        @Schema(description = "ms since 1970 of time 0, where times count from the recording's start") @Nullable
                Long startMs,
        @Nullable String gsr,
        @Schema(enumeration = {"microsiemens", "raw"}) @Nullable String gsrUnit,
        @Nullable String hr,
        @Schema(description = "times between beats, in ms") @Nullable String ibiMs) {
    private static final Map<String, TimeUnit> TIME_UNITS =
            Map.of("ms", TimeUnit.MILLISECONDS, "s", TimeUnit.SECONDS, "iso", TimeUnit.ISO);
    private static final Map<String, GsrUnit> GSR_UNITS =
            Map.of("microsiemens", GsrUnit.MICROSIEMENS, "raw", GsrUnit.RAW);

    /** @throws ProblemException 422 with every field that breaks a rule */
    public CsvColumns columns() {
        String unit = timeUnit == null ? "ms" : timeUnit;
        String conductance = gsrUnit == null ? "microsiemens" : gsrUnit;
        new FieldErrors()
                .check(
                        "columns.time",
                        time == null || time.isBlank()
                                ? Optional.of("is required: the name of the column with the times")
                                : Optional.empty())
                .check("columns.time_unit", known(unit, TIME_UNITS, "ms, s or iso"))
                .check("columns.gsr_unit", known(conductance, GSR_UNITS, "microsiemens or raw"))
                .check(
                        "columns",
                        gsr == null && hr == null && ibiMs == null
                                ? Optional.of("must name a column for gsr, hr or ibi_ms")
                                : Optional.empty())
                .throwIfAny();
        return new CsvColumns(
                time == null ? "" : time,
                TIME_UNITS.get(unit),
                startMs == null ? 0 : startMs,
                Optional.ofNullable(gsr),
                GSR_UNITS.get(conductance),
                Optional.ofNullable(hr),
                Optional.ofNullable(ibiMs));
    }

    private static Optional<String> known(String name, Map<String, ?> names, String allowed) {
        return names.containsKey(name)
                ? Optional.empty()
                : Optional.of("must be " + allowed + ", was \"" + Shown.shortened(name) + "\"");
    }
}
