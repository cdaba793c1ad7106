package io.moodreel.affect.face.net;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.affect.face.FaceModelException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Buffers for running a net again and again. Not thread-safe. */
public final class NetRun implements AutoCloseable {
    private final NetManifest manifest;
    private final OrtSession session;
    private final int side;
    private final float[] input;
    private final FloatBuffer inputBuffer;
    private final Map<String, OnnxTensor> inputs;
    private final Map<String, OnnxTensor> outputs = new HashMap<>();
    private final List<FloatBuffer> outputBuffers = new ArrayList<>();
    private final List<float[]> results = new ArrayList<>();

    NetRun(NetManifest manifest, OrtSession session, int side, ToIntFunction<String> rows) {
        this.manifest = manifest;
        this.session = session;
        this.side = side;
        try {
            long channels = manifest.input().axis(1);
            input = new float[(int) (channels * side * side)];
            inputBuffer = floats(input.length);
            inputs = Map.of(manifest.input().name(), tensor(inputBuffer, new long[] {1, channels, side, side}));
            for (NetManifest.Output output : manifest.outputs()) {
                long[] shape = shape(output, rows);
                int length = (int) Arrays.stream(shape).reduce(1, Math::multiplyExact);
                FloatBuffer buffer = floats(length);
                outputBuffers.add(buffer);
                results.add(new float[length]);
                outputs.put(output.name(), tensor(buffer, shape));
            }
        } catch (OrtException failed) {
            throw failed(failed);
        }
    }

    /** The first axis is the batch; any other that is free depends on the input's size. */
    private static long[] shape(NetManifest.Output output, ToIntFunction<String> rows) {
        long[] shape = new long[output.shape().size()];
        for (int axis = 0; axis < shape.length; axis++) {
            JsonNode length = output.shape().get(axis);
            shape[axis] = length.isNumber() ? length.asLong() : axis == 0 ? 1 : rows.applyAsInt(output.name());
        }
        return shape;
    }

    /** Pixels of the input's sides. */
    public int side() {
        return side;
    }

    public NetManifest manifest() {
        return manifest;
    }

    /** The input to be written before {@link #run()}: channel by channel, row by row. */
    public float[] input() {
        return input;
    }

    /** Runs the net. */
    public void run() {
        inputBuffer.put(0, input);
        try {
            session.run(inputs, Set.of(), outputs).close();
        } catch (OrtException failed) {
            throw failed(failed);
        }
        for (int i = 0; i < results.size(); i++) {
            outputBuffers.get(i).get(0, results.get(i));
        }
    }

    /** What came out, in the order of the manifest's outputs; overwritten by the next run. */
    public float[] output(int index) {
        return results.get(index);
    }

    /**
     * What came out under this name.
     *
     * @throws FaceModelException when the net has no such output
     */
    public float[] output(String name) {
        List<NetManifest.Output> all = manifest().outputs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return results.get(i);
            }
        }
        throw new FaceModelException("The net " + manifest().name() + " has no output \"" + name + "\"");
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(4 * count)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    private static OnnxTensor tensor(FloatBuffer buffer, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape);
    }

    private FaceModelException failed(OrtException failed) {
        return new FaceModelException("The net " + manifest.name() + " cannot be run: " + failed.getMessage(), failed);
    }

    @Override
    public void close() {
        inputs.values().forEach(OnnxTensor::close);
        outputs.values().forEach(OnnxTensor::close);
    }
}
