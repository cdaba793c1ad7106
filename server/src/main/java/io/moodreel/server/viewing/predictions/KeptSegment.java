package io.moodreel.server.viewing.predictions;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.Probe;
import io.moodreel.affect.signal.Segment;
import io.moodreel.affect.signal.SignalFeatures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is kept.
 *
 * @param index its place in the session, from 0
 * @param startMs milliseconds since 1970 by the client's clock
 * @param endMs the end, not part of it
 * @param probe empty where nothing could be told
 * @param clusterId which of the model's nets answered
 * @param confidence 0 to 1; 0 without a probe
 * @param measured whether there were signals
 * @param features name → value; null where it could not be measured
 * @param changeScores name → difference from the person's own first minute; empty during that
 * @param model which model answered
 */
public record KeptSegment(
        int index,
        long startMs,
        long endMs,
        Optional<Probe> probe,
        OptionalInt clusterId,
        double confidence,
        boolean measured,
        Map<String, @Nullable Double> features,
        Optional<Map<String, @Nullable Double>> changeScores,
        String model) {
    /** What the pipeline said, by the model of that version. */
    public static KeptSegment of(Segment segment, String model) {
        return new KeptSegment(
                segment.index(),
                segment.startMs(),
                segment.endMs(),
                segment.probe(),
                segment.clusterId(),
                segment.confidence(),
                segment.measured(),
                named(SignalFeatures.names(), segment.features().values()),
                segment.change().map(scores -> named(ChangeScores.names(), scores.values())),
                model);
    }

    private static Map<String, @Nullable Double> named(List<String> names, double[] values) {
        Map<String, @Nullable Double> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(names.get(i), Double.isFinite(values[i]) ? values[i] : null);
        }
        return named;
    }
}
