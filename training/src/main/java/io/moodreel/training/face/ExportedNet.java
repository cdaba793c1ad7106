package io.moodreel.training.face;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.moodreel.affect.Emotion;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;

/** A net as it is shipped, run on faces of a set in ONNX Runtime, which is what its figures are to be measured with. */
final class ExportedNet implements AutoCloseable {

    private static final int BATCH = 16;
    private static final int EMOTIONS = Emotion.values().length;

    private final OrtSession session;
    private final FaceNet fed;

    /** @param fed tells how the net is fed */
    ExportedNet(byte[] onnx, FaceNet fed) throws OrtException {
        this.fed = fed;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(onnx, options);
        }
    }

    /** Shares of the emotions, in the order of {@link Emotion}, for these faces, all distorted alike. */
    double[][] shares(FaceSet faces, int[] indexes, Distortion distortion) throws OrtException {
        FaceDrawing drawing = new FaceDrawing(faces, FaceSet.SIDE);
        double[][] shares = new double[indexes.length][EMOTIONS];
        float[] pixels = new float[BATCH * FaceSet.PIXELS];
        FloatBuffer input = ByteBuffer.allocateDirect(Float.BYTES * pixels.length)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        Random noise = new Random(1);
        for (int from = 0; from < indexes.length; from += BATCH) {
            int count = Math.min(BATCH, indexes.length - from);
            for (int i = 0; i < count; i++)
                drawing.draw(indexes[from + i], distortion, noise, pixels, i * FaceSet.PIXELS);
            for (int i = 0; i < pixels.length; i++) pixels[i] = (float) ((pixels[i] - fed.mean()) / fed.scale());
            input.clear().put(pixels, 0, count * FaceSet.PIXELS).flip();
            read(input, count, shares, from);
        }
        return shares;
    }

    private void read(FloatBuffer input, int count, double[][] shares, int from) throws OrtException {
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), input, new long[] {count, 1, FaceSet.SIDE, FaceSet.SIDE});
                OrtSession.Result result = session.run(Map.of(FaceNet.INPUT, tensor))) {
            FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int i = 0; i < count; i++) {
                for (int emotion = 0; emotion < EMOTIONS; emotion++) shares[from + i][emotion] = output.get();
            }
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
