package io.moodreel.affect.signal;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The LSTMs of all clusters as one ONNX graph, one step at a time: all of them see every window, so that each knows the past
 * whichever of them answers next. Inputs {@code features} [1,1,14], {@code hidden} and {@code cell} [1,1,clusters·units];
 * outputs {@code probabilities} [1,1,2·clusters] (high valence, high arousal, cluster by cluster), {@code hidden_next} and
 * {@code cell_next}. Thread-safe; runs compute on the calling thread, with buffers that are kept for the next.
 */
final class SignalNet implements AutoCloseable {
    private final OrtSession session;
    private final int clusters;
    private final int length;
    private final Queue<Buffers> idle = new ConcurrentLinkedQueue<>();

    private SignalNet(OrtSession session, int clusters, int length) {
        this.session = session;
        this.clusters = clusters;
        this.length = length;
    }

    /** @throws SignalModelException when the bytes are no such graph */
    static SignalNet open(byte[] onnx, int clusters, int units, String where) {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(onnx, options);
            SignalNet net = new SignalNet(session, clusters, clusters * units);
            try {
                net.check(session.getInputInfo(), "features", ModelInput.LENGTH, where);
                net.check(session.getInputInfo(), "hidden", net.length, where);
                net.check(session.getInputInfo(), "cell", net.length, where);
                net.check(session.getOutputInfo(), "probabilities", 2 * clusters, where);
                net.check(session.getOutputInfo(), "hidden_next", net.length, where);
                net.check(session.getOutputInfo(), "cell_next", net.length, where);
                return net;
            } catch (SignalModelException wrong) {
                net.close();
                throw wrong;
            }
        } catch (OrtException broken) {
            throw new SignalModelException(where + " cannot be opened: " + broken.getMessage(), broken);
        }
    }

    private void check(Map<String, NodeInfo> values, String name, int size, String where) {
        NodeInfo value = values.get(name);
        boolean right = value != null
                && value.getInfo() instanceof TensorInfo tensor
                && Arrays.stream(tensor.getShape()).reduce(1, (a, b) -> a * b) == size;
        if (!right) {
            throw new SignalModelException(where + " is no signal model: its value \"" + name
                    + "\" must be there and have " + size + " numbers");
        }
    }

    /** One step: the state becomes the next one; what comes back are the probabilities of all clusters. */
    float[] step(float[] input, ModelState state) {
        Buffers buffers = idle.poll();
        if (buffers == null) {
            buffers = new Buffers(clusters, length);
        }
        try {
            return buffers.run(session, input, state);
        } catch (OrtException failed) {
            throw new SignalModelException("The signal model cannot be run: " + failed.getMessage(), failed);
        } finally {
            idle.add(buffers);
        }
    }

    @Override
    public void close() {
        Buffers buffers = idle.poll();
        while (buffers != null) {
            buffers.close();
            buffers = idle.poll();
        }
        try {
            session.close();
        } catch (OrtException failed) {
            throw new SignalModelException("The signal model cannot be closed: " + failed.getMessage(), failed);
        }
    }

    /** Tensors of one run at a time. */
    private static final class Buffers implements AutoCloseable {
        private final FloatBuffer features = floats(ModelInput.LENGTH);
        private final FloatBuffer hidden;
        private final FloatBuffer cell;
        private final FloatBuffer probabilities;
        private final FloatBuffer hiddenNext;
        private final FloatBuffer cellNext;
        private final Map<String, OnnxTensor> inputs;
        private final Map<String, OnnxTensor> outputs;

        Buffers(int clusters, int length) {
            hidden = floats(length);
            cell = floats(length);
            probabilities = floats(2 * clusters);
            hiddenNext = floats(length);
            cellNext = floats(length);
            try {
                long[] state = {1, 1, length};
                inputs = Map.of(
                        "features", tensor(features, 1, 1, ModelInput.LENGTH),
                        "hidden", tensor(hidden, state),
                        "cell", tensor(cell, state));
                outputs = Map.of(
                        "probabilities", tensor(probabilities, 1, 1, 2L * clusters),
                        "hidden_next", tensor(hiddenNext, state),
                        "cell_next", tensor(cellNext, state));
            } catch (OrtException failed) {
                throw new SignalModelException("The signal model cannot be run: " + failed.getMessage(), failed);
            }
        }

        float[] run(OrtSession session, float[] input, ModelState state) throws OrtException {
            features.put(0, input);
            hidden.put(0, state.hidden());
            cell.put(0, state.cell());
            session.run(inputs, Set.of(), outputs).close();
            hiddenNext.get(0, state.hidden());
            cellNext.get(0, state.cell());
            float[] answer = new float[probabilities.capacity()];
            probabilities.get(0, answer);
            return answer;
        }

        private static FloatBuffer floats(int count) {
            return ByteBuffer.allocateDirect(Float.BYTES * count)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }

        private static OnnxTensor tensor(FloatBuffer buffer, long... shape) throws OrtException {
            return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape);
        }

        @Override
        public void close() {
            inputs.values().forEach(OnnxTensor::close);
            outputs.values().forEach(OnnxTensor::close);
        }
    }
}
