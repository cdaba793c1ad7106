package io.moodreel.facemodels;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** The resources of this module, as those who use the jar find them. */
final class ModelFiles {

    private ModelFiles() {}

    static byte[] bytes(String file) throws IOException {
        try (InputStream stream = ModelFiles.class.getResourceAsStream(file)) {
            if (stream == null) throw new IOException("there is no resource " + file);
            return stream.readAllBytes();
        }
    }

    static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(bytes(file));
    }

    /** What the net gives for the golden picture of this side: (7 row + 3 column + 50 channel) modulo 256. */
    static Map<String, float[]> runOnGoldenPicture(String net, int side) throws IOException, OrtException {
        JsonNode input = json(net + ".manifest.json").path("input");
        int channels = input.path("shape").get(1).asInt();
        FloatBuffer planes = FloatBuffer.allocate(channels * side * side);
        for (int c = 0; c < channels; c++) {
            double mean = input.path("mean").get(c).asDouble();
            double scale = input.path("scale").get(c).asDouble();
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    int pixel = (7 * row + 3 * column + 50 * c) % 256;
                    planes.put((float) ((pixel - mean) / scale));
                }
            }
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(bytes(net + ".onnx"));
                OnnxTensor picture =
                        OnnxTensor.createTensor(environment, planes.rewind(), new long[] {1, channels, side, side});
                OrtSession.Result result = session.run(Map.of(input.path("name").asText(), picture))) {
            Map<String, float[]> outputs = new HashMap<>();
            for (Map.Entry<String, OnnxValue> output : result) {
                FloatBuffer values = ((OnnxTensor) output.getValue()).getFloatBuffer();
                float[] copy = new float[values.remaining()];
                values.get(copy);
                outputs.put(output.getKey(), copy);
            }
            return outputs;
        }
    }
}
