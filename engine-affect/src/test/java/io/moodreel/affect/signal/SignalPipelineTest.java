package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalPipelineTest {
    private static final long START = 1_700_000_000_000L;
    private static final long SEED = 11;

    @TempDir
    private static Path empty;

    private static SignalModel model;

    @BeforeAll
    static void open() {
        model = SignalModel.open(empty);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void firstMinute_hasNoProbe_thenEveryMeasuredWindowHas() {
        List<Segment> segments = Signals.run(start(), Signals.lively(START, 181, SEED));

        assertThat(segments).hasSize(36);
        assertThat(segments.subList(0, 12)).allSatisfy(segment -> {
            assertThat(segment.probe()).isEmpty();
            assertThat(segment.change()).isEmpty();
            assertThat(segment.confidence()).isZero();
            assertThat(segment.measured()).isTrue();
        });
        assertThat(segments.subList(12, 36)).allSatisfy(segment -> {
            assertThat(segment.probe()).isPresent();
            assertThat(segment.clusterId().orElseThrow()).isBetween(0, model.clusters() - 1);
            assertThat(segment.confidence()).isBetween(0.25, 1.0);
        });
    }

    @Test
    void windows_followOneAnother_fiveSecondsEach() {
        List<Segment> segments = Signals.run(start(), Signals.lively(START, 61, SEED));

        for (int i = 0; i < segments.size(); i++) {
            assertThat(segments.get(i).index()).isEqualTo(i);
            assertThat(segments.get(i).startMs()).isEqualTo(START + 5000L * i);
            assertThat(segments.get(i).endMs()).isEqualTo(START + 5000L * (i + 1));
        }
    }

    @Test
    void window_closesAtTheFirstSampleAtItsEnd_notBefore() {
        SignalPipeline pipeline = start();
        pipeline.accept(Signals.gsr(START, 3));

        assertThat(pipeline.accept(Signals.gsr(START + 4999, 3))).isEmpty();
        assertThat(pipeline.accept(Signals.gsr(START + 5000, 3))).hasSize(1);
    }

    @Test
    void samplesMixedUpWithinAWindow_sayTheSame() {
        List<Sample> samples = Signals.lively(START, 181, SEED);
        List<Sample> mixed = new ArrayList<>();
        Random random = new Random(SEED);
        for (int window = 0; window < 36; window++) {
            long from = START + 5000L * window;
            List<Sample> own = new ArrayList<>(samples.stream()
                    .filter(each -> each.tMs() >= from && each.tMs() < from + 5000)
                    .toList());
            Collections.shuffle(own, random);
            mixed.addAll(own);
        }
        mixed.add(Signals.gsr(START + 180_000, 3));

        assertThat(Signals.run(start(), mixed))
                .isEqualTo(Signals.run(start(), samples).subList(0, 36));
    }

    @Test
    void sampleSentTwice_countsOnce() {
        List<Sample> samples = Signals.lively(START, 121, SEED);
        List<Sample> doubled = new ArrayList<>();
        samples.forEach(sample -> doubled.addAll(List.of(sample, sample)));

        assertThat(Signals.run(start(), doubled)).isEqualTo(Signals.run(start(), samples));
    }

    @Test
    void channelsSentApart_sayWhatTheySayTogether() {
        List<Sample> samples = Signals.lively(START, 121, SEED);
        List<Sample> apart = new ArrayList<>();
        for (Sample sample : samples) {
            apart.add(new Sample(sample.tMs(), sample.gsr(), Double.NaN, Double.NaN));
            apart.add(new Sample(sample.tMs(), Double.NaN, sample.hr(), sample.ibiMs()));
        }

        assertThat(Signals.run(start(), apart)).isEqualTo(Signals.run(start(), samples));
    }

    @Test
    void lateSample_changesNothing() {
        List<Sample> samples = Signals.lively(START, 121, SEED);
        SignalPipeline pipeline = start();
        List<Segment> segments = new ArrayList<>();
        for (Sample sample : samples) {
            segments.addAll(pipeline.accept(sample));
            segments.addAll(pipeline.accept(Signals.gsr(sample.tMs() - 5000, 40)));
        }

        assertThat(segments).isEqualTo(Signals.run(start(), samples));
    }

    @Test
    void resumedAfterEverySample_saysTheSame() {
        List<Sample> samples = Signals.lively(START, 91, SEED);
        SignalPipeline pipeline = start();
        List<Segment> segments = new ArrayList<>();
        for (Sample sample : samples) {
            segments.addAll(pipeline.accept(sample));
            pipeline = SignalPipeline.resume(model, pipeline.snapshot());
        }

        assertThat(segments).isEqualTo(Signals.run(start(), samples));
    }

    @Test
    void pause_closesWindowsWithoutProbe_andTheTimelineGoesOn() {
        List<Sample> samples = new ArrayList<>(Signals.lively(START, 91, SEED));
        samples.addAll(Signals.lively(START + 600_000, 60, SEED + 1));

        List<Segment> segments = Signals.run(start(), samples);

        assertThat(segments.subList(19, 120)).allSatisfy(segment -> {
            assertThat(segment.measured()).isFalse();
            assertThat(segment.probe()).isEmpty();
        });
        assertThat(segments.get(122).probe()).isPresent();
    }

    @Test
    void sampleADayAhead_isRefused_andTheViewingStaysAsItIs() {
        SignalPipeline pipeline = start();
        pipeline.accept(Signals.gsr(START, 3));
        byte[] before = pipeline.snapshot();

        assertThatThrownBy(() -> pipeline.accept(Signals.gsr(START + 25L * 60 * 60 * 1000, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most a day");
        assertThat(pipeline.snapshot()).isEqualTo(before);
    }

    @Test
    void nonsense_isNotMeasured_andNeverBecomesANumber() {
        Random random = new Random(SEED);
        double[] nonsense = {
            Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -3, 0, 500, 1e300, Double.MIN_VALUE
        };
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 4 * 150; i++) {
            samples.add(new Sample(
                    START + 250L * i,
                    nonsense[random.nextInt(nonsense.length)],
                    nonsense[random.nextInt(nonsense.length)],
                    nonsense[random.nextInt(nonsense.length)]));
        }

        for (GsrUnit unit : GsrUnit.values()) {
            assertThat(Signals.run(SignalPipeline.start(model, unit, START), samples))
                    .allSatisfy(segment -> {
                        assertThat(segment.confidence()).isFinite();
                        assertThat(segment.features().values())
                                .doesNotContain(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
                        assertThat(segment.probe().isPresent()).isEqualTo(segment.confidence() > 0);
                    });
        }
    }

    @Test
    void heartRateAlone_andSkinConductanceAlone_areAnswered() {
        List<Sample> samples = Signals.lively(START, 91, SEED);
        List<Sample> heart = samples.stream()
                .map(each -> new Sample(each.tMs(), Double.NaN, each.hr(), Double.NaN))
                .toList();
        List<Sample> skin = samples.stream()
                .map(each -> Signals.gsr(each.tMs(), each.gsr()))
                .toList();

        assertThat(Signals.run(start(), heart).getLast().probe()).isPresent();
        assertThat(Signals.run(start(), skin).getLast().probe()).isPresent();
    }

    @Test
    void strapPutOnAfterTwoMinutes_hasItsBaselineAMinuteLater() {
        List<Sample> samples = Signals.lively(START, 241, SEED).stream()
                .map(each -> each.tMs() < START + 120_000 ? Signals.gsr(each.tMs(), each.gsr()) : each)
                .toList();

        List<Segment> segments = Signals.run(start(), samples);

        assertThat(segments.get(30).change().orElseThrow().heartRate()).isNaN();
        assertThat(segments.get(37).change().orElseThrow().heartRate()).isFinite();
    }

    @Test
    void rawCounts_giveTheChangeScoresOfTheSameCurveInMicrosiemens() {
        List<Sample> counts = Signals.lively(START, 121, SEED).stream()
                .map(each -> Signals.gsr(each.tMs(), 5 / 3.0 * 400 * each.gsr()))
                .toList();
        List<Segment> segments = Signals.run(SignalPipeline.start(model, GsrUnit.RAW, START), counts);

        assertThat(segments.getLast().change().orElseThrow().tonic()).isFinite();
        assertThat(segments.getLast().features().tonicMicrosiemens()).isNaN();
    }

    @Test
    void flood_isHeldToTheSizeOfAWindow() {
        SignalPipeline pipeline = start();
        for (int i = 0; i < 100_000; i++) {
            pipeline.accept(Signals.gsr(START + i % 5000, 3));
        }

        assertThat(pipeline.snapshot().length).isLessThan(OpenWindow.MOST_SAMPLES * 32 + 4096);
        assertThat(pipeline.accept(Signals.gsr(START + 5000, 3))).hasSize(1);
    }

    @Test
    void bytesOfSomethingElse_areNoSnapshot() {
        byte[] cut = Arrays.copyOf(start().snapshot(), 40);

        assertThatThrownBy(() -> SignalPipeline.resume(model, new byte[] {9, 9, 9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no snapshot");
        assertThatThrownBy(() -> SignalPipeline.resume(model, cut)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SignalPipeline start() {
        return SignalPipeline.start(model, GsrUnit.MICROSIEMENS, START);
    }
}
