package io.moodreel.nets.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** Runs a graph of one input once, on one thread. */
public final class OnnxRun {

    private OnnxRun() {}

    /** The elements of each output by its name. */
    public static Map<String, float[]> of(OnnxGraph graph, float[] input, long... shape) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(graph.toBytes(), options);
                    OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                    OrtSession.Result result =
                            session.run(Map.of(graph.inputs().getFirst().name(), tensor))) {
                Map<String, float[]> outputs = new HashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    FloatBuffer elements = ((OnnxTensor) output.getValue()).getFloatBuffer();
                    float[] values = new float[elements.remaining()];
                    elements.get(values);
                    outputs.put(output.getKey(), values);
                }
                return outputs;
            }
        }
    }
}
