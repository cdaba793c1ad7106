package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.OnnxGraph;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTrunkTest {

    private static final int SIDE = 112;

    private static byte[] expression() throws Exception {
        try (InputStream file =
                ExpressionTrunkTest.class.getResourceAsStream("/io/moodreel/facemodels/expression.onnx")) {
            return file.readAllBytes();
        }
    }

    private static float[] answers(byte[] onnx, int channels, float[] pixels) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(onnx);
                OnnxTensor input = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(pixels), new long[] {1, channels, SIDE, SIDE});
                OrtSession.Result result = session.run(Map.of("face", input))) {
            FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] answers = new float[output.remaining()];
            output.get(answers);
            return answers;
        }
    }

    /** Shares to the power of 1/4, as sure as they are right, scaled to sum to one. */
    private static double[] calibrated(float[] shares) {
        double[] powers = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) sum += powers[i] = Math.pow(shares[i], 0.25);
        for (int i = 0; i < shares.length; i++) powers[i] /= sum;
        return powers;
    }

    /** Nearly: the colours' means were what is padded at two borders. */
    @Test
    void trunk_answersGreyPicturesAsTheNetItCameFrom_inTheOrderOfTheEmotions() throws Exception {
        byte[] net = expression();
        Trunk trunk = ExpressionTrunk.of(OnnxGraph.of(net), SIDE);
        float[] grey = new float[SIDE * SIDE];
        float[] colours = new float[3 * SIDE * SIDE];
        double[] means = {122.782, 117.001, 104.298};
        for (int i = 0; i < grey.length; i++) {
            double brightness = 60 + 100 * Math.exp(-Math.hypot(i % SIDE - 50, i / SIDE - 60) / 30) + i % 7;
            grey[i] = (float) ((brightness - trunk.mean()) / trunk.scale());
            for (int c = 0; c < 3; c++) colours[c * grey.length + i] = (float) ((brightness - means[c]) / 255);
        }

        double[] before = calibrated(answers(net, 3, colours));
        float[] after = answers(trunk.graph().toBytes(), 1, grey);

        Emotion[] asked = {
            Emotion.NEUTRAL, Emotion.HAPPY, Emotion.SAD, Emotion.ANGRY, Emotion.FEAR, Emotion.DISGUST, Emotion.SURPRISE
        };
        for (int i = 0; i < asked.length; i++) {
            assertThat((double) after[asked[i].ordinal()]).as(asked[i].label()).isCloseTo(before[i], within(0.03));
        }
    }
}
