package io.moodreel.affect.face.net;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.moodreel.affect.face.FaceModelException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Buffers for running a net again and again. Not thread-safe. */
public final class NetRun implements AutoCloseable {
    private final Net net;
    private final float[] input;
    private final FloatBuffer inputBuffer;
    private final Map<String, OnnxTensor> inputs;
    private final Map<String, OnnxTensor> outputs = new HashMap<>();
    private final List<FloatBuffer> outputBuffers;
    private final List<float[]> results;

    NetRun(Net net) {
        this.net = net;
        NetManifest manifest = net.manifest();
        try {
            input = new float[manifest.input().length()];
            inputBuffer = floats(input.length);
            NetManifest.Input shape = manifest.input();
            inputs = Map.of(
                    shape.name(), tensor(inputBuffer, new long[] {1, shape.axis(1), shape.axis(2), shape.axis(3)}));
            outputBuffers = manifest.outputs().stream()
                    .map(output -> floats(output.length()))
                    .toList();
            results = manifest.outputs().stream()
                    .map(output -> new float[output.length()])
                    .toList();
            for (int i = 0; i < outputBuffers.size(); i++) {
                NetManifest.Output output = manifest.outputs().get(i);
                long[] axes = output.shape().stream()
                        .mapToLong(axis -> axis.isNumber() ? axis.asLong() : 1)
                        .toArray();
                outputs.put(output.name(), tensor(outputBuffers.get(i), axes));
            }
        } catch (OrtException failed) {
            throw failed(failed);
        }
    }

    public NetManifest manifest() {
        return net.manifest();
    }

    /** The input to be written before {@link #run()}: channel by channel, row by row. */
    public float[] input() {
        return input;
    }

    /** Runs the net. */
    public void run() {
        inputBuffer.put(0, input);
        try {
            net.session().run(inputs, Set.of(), outputs).close();
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
        return new FaceModelException(
                "The net " + net.manifest().name() + " cannot be run: " + failed.getMessage(), failed);
    }

    @Override
    public void close() {
        inputs.values().forEach(OnnxTensor::close);
        outputs.values().forEach(OnnxTensor::close);
    }
}
