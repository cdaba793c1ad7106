package io.moodreel.server.viewing.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.affect.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in a stretch of a session, in columns of equal length, ordered by time.
 *
 * @param nextMs where the next stretch begins; null when nothing comes after this
 */
@Schema(name = "Signals", description = "What was measured in a stretch of a session, in columns, ordered by time")
public record SignalStretch(
        @Schema(required = true) String sessionId,
        @Schema(required = true) List<Long> tMs,
        @Schema(required = true) List<@Nullable Double> gsr,
        @Schema(required = true) List<@Nullable Double> hr,
        @Schema(required = true) List<@Nullable Double> ibiMs,
        @Schema(required = true, description = "times without a value of a channel, longer than three seconds")
                List<Gap> gaps,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "from_ms of the next stretch; not there after the last")
                @Nullable
                Long nextMs) {
    /** The slowest sensor measures once a second; three times that is no accident. */
    private static final long LONGEST_MS = 3_000;

    /** A time in which a channel was silent. */
    @Schema(name = "SignalGap")
    public record Gap(
            @Schema(
                            required = true,
                            enumeration = {"gsr", "hr"})
                    String channel,
            @Schema(required = true) long fromMs,
            @Schema(required = true) long toMs) {}

    static SignalStretch of(String session, SortedMap<Long, Sample> samples, @Nullable Long nextMs) {
        List<Gap> gaps = new ArrayList<>();
        for (Channel channel : List.of(Channel.GSR, Channel.HR)) {
            long last = Long.MIN_VALUE;
            for (Sample sample : samples.values()) {
                if (Double.isNaN(channel.of(sample))) {
                    continue;
                }
                if (last != Long.MIN_VALUE && sample.tMs() - last > LONGEST_MS) {
                    gaps.add(new Gap(channel.wireName(), last, sample.tMs()));
                }
                last = sample.tMs();
            }
        }
        return new SignalStretch(
                session,
                List.copyOf(samples.keySet()),
                column(samples, Channel.GSR),
                column(samples, Channel.HR),
                column(samples, Channel.IBI),
                gaps,
                nextMs);
    }

    private static List<@Nullable Double> column(SortedMap<Long, Sample> samples, Channel channel) {
        List<@Nullable Double> column = new ArrayList<>(samples.size());
        for (Sample sample : samples.values()) {
            double value = channel.of(sample);
            column.add(Double.isNaN(value) ? null : value);
        }
        return column;
    }
}
