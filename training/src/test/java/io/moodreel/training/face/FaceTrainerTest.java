package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.CropReader;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.training.graph.TrainableGraph;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FaceTrainerTest {

    private static final FaceSet FACES = ToyFaces.stripes(64);
    private static final Split SPLIT =
            new Split(IntStream.range(0, 52).toArray(), IntStream.range(52, 64).toArray());

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    private OnnxGraph trained(Recipe recipe, String name) throws Exception {
        return new FaceTrainer(recipe, FACES, SPLIT, folder.resolve(name), 10, log::add).train();
    }

    private static double[][] shares(OnnxGraph graph) throws Exception {
        try (ExportedNet net = new ExportedNet(graph.toBytes(), ToyFaces.RECIPE.start())) {
            return net.shares(FACES, SPLIT.hold(), Distortion.NONE);
        }
    }

    private static int[] labels() {
        return Arrays.stream(SPLIT.hold())
                .map(index -> FACES.emotions().get(index).ordinal())
                .toArray();
    }

    @Test
    void toyNet_learnsDrawnPictures_andTellsItsProgress() throws Exception {
        OnnxGraph trained = trained(ToyFaces.RECIPE, "learns");

        assertThat(Figures.of(shares(trained), labels(), 1).accuracy()).isEqualTo(1);
        assertThat(log).hasSize(6);
        assertThat(log.getLast()).startsWith("step 60 of 60").contains("held out: accuracy 1.0000");
    }

    @Test
    void trainingThatIsInterrupted_goesOnAsIfNothingHadHappened() throws Exception {
        Recipe recipe = ToyFaces.RECIPE.lasting(8, 12, 0);
        byte[] atOnce = trained(recipe, "at-once").toBytes();

        trained(recipe.lasting(8, 5, 0), "in-parts");
        byte[] inParts = trained(recipe, "in-parts").toBytes();

        assertThat(inParts).isEqualTo(atOnce);
    }

    @Test
    void exportedNet_givesWhatDjlGives() throws Exception {
        OnnxGraph trained = trained(ToyFaces.RECIPE.lasting(2, 6, 0), "export");
        float[] pixels = new float[2 * FaceSet.PIXELS];
        FaceDrawing drawing = new FaceDrawing(FACES, FaceSet.SIDE);
        for (int i = 0; i < 2; i++) {
            drawing.draw(SPLIT.hold()[i], Distortion.NONE, new Random(1), pixels, i * FaceSet.PIXELS);
        }
        double[][] exported = shares(trained);

        try (NDManager manager = NDManager.newBaseManager()) {
            TrainableGraph graph = new TrainableGraph(trained, manager);
            FaceNet net = ToyFaces.RECIPE.start();
            NDArray input = graph.greyPictures(manager, FloatBuffer.wrap(pixels), 48)
                    .sub(net.mean())
                    .div(net.scale());
            float[] shares = graph.run(input, FaceNet.SHARES, false).toFloatArray();
            for (int i = 0; i < shares.length; i++) {
                assertThat((double) shares[i]).isCloseTo(exported[i / 7][i % 7], within(1e-4));
            }
        }
    }

    @Test
    void shippedNet_saysTheSame_withoutNormalisationAndWithHalfTheWeights() throws Exception {
        OnnxGraph trained = trained(ToyFaces.RECIPE.lasting(0, 20, 0), "ships");

        OnnxGraph shipped = Shipping.of(trained);

        double[][] expected = shares(trained);
        double[][] found = shares(shipped);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found[i]).containsExactly(expected[i], within(2e-3));
        }
        assertThat(shipped.nodes()).extracting(Node::operator).doesNotContain("BatchNormalization");
        assertThat(shipped.toBytes().length).isLessThan(trained.toBytes().length * 2 / 3);
    }

    @Test
    void engine_readsTheNetAsTheTrainingMeasuredIt() throws Exception {
        FaceNet start = ToyFaces.RECIPE.start();
        byte[] onnx = Shipping.of(trained(ToyFaces.RECIPE, "read")).toBytes();

        NetFiles.write(folder, onnx, start, 0.5);

        try (ExportedNet net = new ExportedNet(onnx, start);
                CropReader engine = CropReader.open(folder)) {
            double[] seen = net.shares(FACES, new int[] {5}, Distortion.NONE)[0];
            double[] mirrored = net.shares(FACES, new int[] {5}, Distortion.MIRRORED)[0];
            double sum = 0;
            for (int i = 0; i < seen.length; i++) sum += Math.pow((seen[i] + mirrored[i]) / 2, 2);
            EmotionShares read = engine.read(FACES.pixels(), 5 * FaceSet.PIXELS, FaceSet.SIDE, FaceSet.SIDE);
            for (Emotion emotion : Emotion.values()) {
                double mean = (seen[emotion.ordinal()] + mirrored[emotion.ordinal()]) / 2;
                assertThat(read.get(emotion)).isCloseTo(100 * mean * mean / sum, within(0.01));
            }
        }
    }
}
