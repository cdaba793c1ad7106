package io.moodreel.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A BERT network in ONNX Runtime: from a text's pieces to the last layer's first row. Safe for any number of threads,
 * each of which computes on its own; not to be closed while one does.
 */
final class BertNetwork implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final RunOptions eachRun;
    private final int dimensions;

    BertNetwork(Path model, int dimensions) throws OrtException {
        this.dimensions = dimensions;
        environment = OrtEnvironment.getEnvironment();
        eachRun = eachRun();
        try (SessionOptions options = options()) {
            session = environment.createSession(model.toString(), options);
        }
    }

    /**
     * One text at a time on one thread: whoever has more texts has more threads. With an arena, for without one every layer
     * asks the system for its pages anew: a text of 200 pieces then touches 24,000 fresh ones and takes nearly twice as long.
     */
    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(true);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    /** The arena gives back after each text what it took for it; it would keep what the longest one ever needed. */
    private static RunOptions eachRun() throws OrtException {
        RunOptions options = new RunOptions();
        options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        return options;
    }

    /** The row of the text's first piece, which stands for the whole text; of any length. */
    float[] firstRow(int[] tokens) throws OrtException {
        long[] shape = {1, tokens.length};
        long[] seen = new long[tokens.length];
        Arrays.fill(seen, 1);
        try (OnnxTensor pieces = tensor(Arrays.stream(tokens).asLongStream().toArray(), shape);
                OnnxTensor mask = tensor(seen, shape);
                OnnxTensor parts = tensor(new long[tokens.length], shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", parts), eachRun)) {
            float[] row = new float[dimensions];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(row);
            return row;
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    @Override
    public void close() throws OrtException {
        session.close();
        eachRun.close();
    }
}
