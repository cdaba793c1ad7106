package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was measured at one time, as it was sent; at least one of the three values.
 *
 * @param tMs milliseconds since 1970, by the client's clock
 * @param gsr skin conductance, in µS or device counts as the session says
 * @param hr heart rate in beats per minute
 * @param ibiMs time since the beat before, in ms
 */
@Schema(name = "SignalSample", description = "What was measured at one time: at least one of the three values")
public record SentSample(
        @Schema(required = true, description = "milliseconds since 1970") @Nullable Long tMs,
        @Schema(description = "skin conductance in µS, 0–100, or device counts in a session with gsr_unit raw")
                @Nullable
                Double gsr,
        @Schema(description = "heart rate in beats per minute, 25–240") @Nullable Double hr,
        @Schema(description = "time since the beat before in ms, 200–2500") @Nullable Double ibiMs) {
    /** A sample as if it had been sent. */
    public static SentSample of(Sample sample) {
        return new SentSample(sample.tMs(), orNull(sample.gsr()), orNull(sample.hr()), orNull(sample.ibiMs()));
    }

    private static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    Sample sample() {
        return new Sample(tMs == null ? 0 : tMs, orNaN(gsr), orNaN(hr), orNaN(ibiMs));
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
