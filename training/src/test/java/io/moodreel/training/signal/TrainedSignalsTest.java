package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.Segment;
import io.moodreel.affect.signal.SignalModel;
import io.moodreel.affect.signal.SignalPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedSignalsTest {
    private static final Settings SMALL = new Settings(2, 6, 30, 30, 0.25, 7);

    @TempDir
    private Path folder;

    @Test
    void labelsThatStandInTheScores_areLearned() {
        TrainedSignals model = TrainedSignals.train(MadeViewings.of(12, 6, 1), SMALL);
        int right = 0;
        int all = 0;
        for (Viewing viewing : MadeViewings.of(6, 6, 2)) {
            double[] last = model.logits(viewing)[viewing.windows().size() - 1];
            for (Head head : Head.values()) {
                right += last[head.ordinal()] > 0 == viewing.target(head) > 0.5 ? 1 : 0;
                all++;
            }
        }

        assertThat((double) right / all).isGreaterThan(0.9);
    }

    @Test
    void sameDataAndSeed_giveTheSameFiles() throws IOException {
        ModelFiles.write(TrainedSignals.train(MadeViewings.of(6, 4, 1), SMALL), folder.resolve("one"));
        ModelFiles.write(TrainedSignals.train(MadeViewings.of(6, 4, 1), SMALL), folder.resolve("other"));

        for (String file : List.of("signals.onnx", "signals.manifest.json")) {
            assertThat(Files.readAllBytes(folder.resolve("one").resolve(file)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("other").resolve(file)));
        }
    }

    /** The engine runs the file in ONNX Runtime, window by window; the training goes through whole viewings. */
    @Test
    void engineSays_whatTheTrainingSays() {
        TrainedSignals model = TrainedSignals.train(MadeViewings.of(6, 4, 1), SMALL);
        ModelFiles.write(model, folder);
        List<Segment> segments = new ArrayList<>();
        try (SignalModel engine = SignalModel.open(folder)) {
            SignalPipeline pipeline = SignalPipeline.start(engine, GsrUnit.MICROSIEMENS, 0);
            signals().forEach(sample -> segments.addAll(pipeline.accept(sample)));
        }
        List<Segment> answered =
                segments.stream().filter(each -> each.probe().isPresent()).toList();
        Viewing viewing = new Viewing(
                "somebody",
                "something",
                0,
                Viewing.Kind.FILM,
                answered.stream()
                        .map(each -> new Window(each.change().orElseThrow(), 0, 0))
                        .toList());

        double[][] logits = model.logits(viewing);

        assertThat(answered).hasSizeGreaterThan(30);
        for (int i = 0; i < logits.length; i++) {
            double valence = Lstm.logistic(Math.abs(logits[i][0]));
            double arousal = Lstm.logistic(Math.abs(logits[i][1]));
            assertThat(answered.get(i).confidence()).as("window " + i).isCloseTo(valence * arousal, within(1e-5));
        }
    }

    private static List<Sample> signals() {
        Random random = new Random(3);
        List<Sample> samples = new ArrayList<>();
        double level = 4;
        for (int quarter = 0; quarter < 4 * 60 * 5; quarter++) {
            level = Math.max(1, level + 0.03 * random.nextGaussian());
            double rate = quarter % 4 == 0 ? 70 + 5 * random.nextGaussian() : Double.NaN;
            samples.add(new Sample(250L * quarter, level, rate, Double.NaN));
        }
        return samples;
    }
}
