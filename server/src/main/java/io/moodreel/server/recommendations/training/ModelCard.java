package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model was made of and how good it is.
 *
 * @param seconds the whole training took
 * @param ratings how many it learned from
 * @param raters how many people gave these
 * @param titles how many titles they are of
 * @param metrics on ratings held back, by name; empty when none were
 * @param ratingsVersion of the ratings at the latest when they were read
 * @param catalogueRevision of the catalogue likewise
 */
public record ModelCard(
        String version,
        Instant trainedAt,
        double seconds,
        long ratings,
        long raters,
        long titles,
        Map<String, Double> metrics,
        long ratingsVersion,
        long catalogueRevision) {
    public ModelCard {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }

    void write(ModelWriter writer) {
        writer.texts("version", List.of(version));
        writer.number("seconds", seconds);
        writer.longs(
                "counts",
                new long[] {trainedAt.toEpochMilli(), ratings, raters, titles, ratingsVersion, catalogueRevision});
        writer.texts("metric-names", List.copyOf(metrics.keySet()));
        float[] values = new float[metrics.size()];
        int place = 0;
        for (double value : metrics.values()) {
            values[place++] = (float) value;
        }
        writer.floats("metric-values", values);
    }

    static ModelCard read(ModelFile file) {
        long[] counts = file.longArray("counts");
        List<String> names = file.texts("metric-names");
        float[] values = file.floatArray("metric-values");
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            // four places are more than a measurement holds
            metrics.put(names.get(i), Math.round(values[i] * 1e4) / 1e4);
        }
        return new ModelCard(
                file.texts("version").getFirst(),
                Instant.ofEpochMilli(counts[0]),
                file.number("seconds"),
                counts[1],
                counts[2],
                counts[3],
                metrics,
                counts[4],
                counts[5]);
    }
}
