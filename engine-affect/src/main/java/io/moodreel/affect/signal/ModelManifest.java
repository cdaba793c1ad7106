package io.moodreel.affect.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code signals.manifest.json} beside the net: which file it is, and what of a signal model is no net.
 * Unknown fields are passed over.
 *
 * @param version names the model; told with what it predicts
 * @param file name of the ONNX file in the same folder
 * @param sha256 its checksum, hexadecimal
 * @param scores names of the change scores it takes, all of them and in their order
 * @param scale what each score is divided by
 * @param limit beyond which, either way, a scaled score is cut off
 * @param centroids one point for each cluster, in scaled scores
 * @param units of each LSTM
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModelManifest(
        String version,
        String file,
        String sha256,
        List<String> scores,
        double[] scale,
        double limit,
        double[][] centroids,
        int units) {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    private static final int MOST_CLUSTERS = 16;
    private static final int MOST_UNITS = 256;

    static ModelManifest parse(byte[] json, String where) {
        try {
            ModelManifest manifest = MAPPER.readValue(json, ModelManifest.class);
            manifest.check(where);
            return manifest;
        } catch (JsonProcessingException broken) {
            throw new SignalModelException(where + " is no model manifest: " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new SignalModelException(where + " cannot be read", unreadable);
        }
    }

    int clusters() {
        return centroids.length;
    }

    private void check(String where) {
        need(
                version != null && version.matches("[\\w.-]{1,64}"),
                where,
                "\"version\" must be 1 to 64 letters or digits");
        need(
                file != null && file.matches("[\\w.-]+") && !file.startsWith("."),
                where,
                "\"file\" must name a file beside it");
        need(sha256 != null && sha256.matches("[0-9a-f]{64}"), where, "\"sha256\" must be 64 hexadecimal digits");
        need(
                ChangeScores.names().equals(scores),
                where,
                "\"scores\" must be " + String.join(", ", ChangeScores.names()) + "; was " + scores);
        need(numbers(scale) && Arrays.stream(scale).allMatch(each -> each > 0), where, rule("scale") + " above 0");
        need(limit > 0 && limit <= 100, where, "\"limit\" must be above 0 and at most 100");
        need(
                centroids != null
                        && centroids.length >= 1
                        && centroids.length <= MOST_CLUSTERS
                        && Arrays.stream(centroids).allMatch(ModelManifest::numbers),
                where,
                rule("centroids") + " for each of 1 to " + MOST_CLUSTERS + " clusters");
        need(units >= 1 && units <= MOST_UNITS, where, "\"units\" must be 1 to " + MOST_UNITS);
    }

    private static String rule(String field) {
        return "\"" + field + "\" must have " + ChangeScores.COUNT + " numbers";
    }

    private static boolean numbers(double @Nullable [] values) {
        return values != null
                && values.length == ChangeScores.COUNT
                && Arrays.stream(values).allMatch(Double::isFinite);
    }

    private static void need(boolean holds, String where, String rule) {
        if (!holds) {
            throw new SignalModelException(where + " is no usable model manifest: " + rule);
        }
    }
}
