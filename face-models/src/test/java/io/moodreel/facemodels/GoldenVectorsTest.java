package io.moodreel.facemodels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every net computes what its makers' own runtime computes from the same picture. {@code graph-models-golden.json} is written
 * by {@code golden/make.mjs}; {@code face-api-golden.json} came with the layer-by-layer description of face-api's nets,
 * computed with face-api's bundle on the CPU backend of TensorFlow.js.
 */
class GoldenVectorsTest {

    private static final double TOLERANCE = 1e-4;

    @ParameterizedTest
    @ValueSource(strings = {"blazeface", "emotion", "faceres"})
    void graphModels_computeWhatTensorFlowJsComputes(String net) throws Exception {
        JsonNode golden =
                ModelFiles.json("graph-models-golden.json").path("nets").path(net);

        assertThat(golden.size()).isPositive();
        for (JsonNode picture : golden) {
            int side = picture.path("side").asInt();
            Map<String, float[]> outputs = ModelFiles.runOnGoldenPicture(net, side);
            picture.path("outputs").properties().forEach(output -> {
                JsonNode expected = output.getValue();
                float[] found = outputs.get(output.getKey());
                assertThat(found)
                        .as(output.getKey())
                        .hasSize(expected.path("count").asInt());
                assertClose(
                        found,
                        numbers(expected.path("values")),
                        expected.path("step").asInt());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expression, 112, shares, face_expression_S112",
        "landmarks68, 112, points, face_landmark_68_S112",
        "landmarks68-tiny, 112, points, face_landmark_68_tiny_S112",
        "age-gender, 112, age, age_S112",
        "age-gender, 112, shares, gender_S112",
        "tiny-detector, 224, cells, tiny_face_detector_S224_raw"
    })
    void faceApiNets_computeWhatFaceApiComputes(String net, int side, String output, String key) throws Exception {
        double[] expected = numbers(ModelFiles.json("face-api-golden.json").path(key));
        float[] found = ModelFiles.runOnGoldenPicture(net, side).get(output);

        assertThat(found).hasSameSizeAs(expected);
        assertClose(found, expected, 1);
    }

    @Test
    void faces_comeInBatchesOfAnySize() throws Exception {
        for (String net : List.of("emotion", "expression", "landmarks68", "age-gender", "faceres")) {
            JsonNode manifest = ModelFiles.json(net + ".manifest.json");
            assertThat(manifest.path("input").path("shape").get(0).asText()).isEqualTo("batch");
            for (JsonNode output : manifest.path("outputs")) {
                assertThat(output.path("shape").get(0).asText()).isEqualTo("batch");
            }
        }
    }

    /** Within the tolerance, of values above one in proportion: BlazeFace's scores before the sigmoid reach −170. */
    private static void assertClose(float[] found, double[] expected, int step) {
        for (int i = 0; i < expected.length; i++) {
            double allowed = TOLERANCE * Math.max(1, Math.abs(expected[i]));
            assertThat(Math.abs(found[i * step] - expected[i]))
                    .as("value %d is %s instead of %s", i * step, found[i * step], expected[i])
                    .isLessThanOrEqualTo(allowed);
        }
    }

    private static double[] numbers(JsonNode values) {
        List<Double> numbers = new ArrayList<>();
        collect(values, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode values, List<Double> numbers) {
        if (!values.isArray()) {
            numbers.add(values.asDouble());
            return;
        }
        values.forEach(value -> collect(value, numbers));
    }
}
