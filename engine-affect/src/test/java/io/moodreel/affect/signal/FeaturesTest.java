package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Features of signals whose answers can be worked out by hand. */
class FeaturesTest {
    private final SignalPipeline pipeline = SignalPipeline.measuring(GsrUnit.MICROSIEMENS, 0);

    @Test
    void steadyConductance_isAllTonic() {
        SignalFeatures features = last(conductance(10, 5.0, 0));

        assertThat(features.tonicMicrosiemens()).isCloseTo(5, within(1e-9));
        assertThat(features.tonicSlopeMicrosiemensPerSecond()).isCloseTo(0, within(1e-9));
        assertThat(features.phasicMeanMicrosiemens()).isCloseTo(0, within(1e-9));
        assertThat(features.phasicSdMicrosiemens()).isCloseTo(0, within(1e-9));
        assertThat(features.scrCount()).isZero();
        assertThat(features.scrAmplitudeMicrosiemens()).isNaN();
        assertThat(features.gsrCoverage()).isEqualTo(1);
        assertThat(features.heartRateBpm()).isNaN();
        assertThat(features.heartCoverage()).isZero();
    }

    @Test
    void steadyRise_becomesTheTonicSlope_andItsLagThePhasicMean() {
        SignalFeatures features = last(conductance(120, 2.0, 0.02));

        // a filter of corner f lags a ramp by √2/(2πf): 4.5 s at 0.05 Hz, which at 0.02 µS/s is 0.09 µS
        assertThat(features.tonicSlopeMicrosiemensPerSecond()).isCloseTo(0.02, within(1e-4));
        assertThat(features.phasicMeanMicrosiemens())
                .isCloseTo(0.02 * Math.sqrt(2) / (2 * Math.PI * 0.05), within(1e-3));
        assertThat(features.scrCount()).isZero();
    }

    @Test
    void slowChannel_isJoinedByStraightLines() {
        List<Sample> samples = new ArrayList<>();
        for (int second = 0; second <= 20; second++) {
            samples.add(Signals.gsr(1000L * second, 4));
        }

        assertThat(last(samples).gsrCoverage()).isEqualTo(1);
    }

    @Test
    void fastChannel_saysWhatASlowOneSays() {
        List<Sample> fast = new ArrayList<>();
        for (int i = 0; i <= 256 * 10; i++) {
            fast.add(Signals.gsr(Math.round(i * 1000.0 / 256), 4));
        }

        assertThat(last(fast).tonicMicrosiemens()).isCloseTo(4, within(1e-9));
    }

    @Test
    void heartRate_isMeanAndSlopeOverSeconds() {
        List<Sample> samples = new ArrayList<>();
        for (int second = 0; second <= 5; second++) {
            samples.add(Signals.hr(1000L * second, 60 + second));
        }

        SignalFeatures features = last(samples);

        assertThat(features.heartRateBpm()).isCloseTo(62, within(1e-9));
        assertThat(features.heartRateSlopeBpmPerSecond()).isCloseTo(1, within(1e-9));
        assertThat(features.heartCoverage()).isEqualTo(1);
    }

    @Test
    void leapOfTheHeartRate_isBelievedOnlyWhenItStays() {
        List<Sample> samples = new ArrayList<>();
        for (int second = 0; second <= 5; second++) {
            samples.add(Signals.hr(1000L * second, second == 2 ? 180 : 60));
        }

        assertThat(last(samples).heartRateBpm()).isCloseTo(60, within(1e-9));
    }

    @Test
    void heartbeatsAlone_giveTheRateToo() {
        assertThat(last(beats(12, 750)).heartRateBpm()).isCloseTo(80, within(1e-9));
    }

    @Test
    void alternatingIntervals_haveTheVariabilityOfTheTaskForcesFormulas() {
        // 800, 860, 800, 860 …: all successive differences are 60, all deviations from the mean 30
        SignalFeatures features = last(beats(60, 800, 860));

        assertThat(features.rmssdMs()).isCloseTo(60, within(1e-9));
        assertThat(features.pnn50()).isEqualTo(1);
        assertThat(features.sdnnMs()).isBetween(30.0, 30.5);
    }

    @Test
    void differencesOfExactlyFifty_doNotCountForPnn50() {
        SignalFeatures features = last(beats(60, 800, 850));

        assertThat(features.rmssdMs()).isCloseTo(50, within(1e-9));
        assertThat(features.pnn50()).isZero();
    }

    @Test
    void prematureBeatAndThePauseAfterIt_countForNothing() {
        List<Sample> samples = beats(60, 800);
        long early = samples.get(20).tMs() - 300;
        samples.set(20, Signals.ibi(early, 500));
        samples.set(21, Signals.ibi(samples.get(21).tMs(), 1100));

        SignalFeatures features = last(samples);

        assertThat(features.sdnnMs()).isCloseTo(0, within(1e-9));
        assertThat(features.rmssdMs()).isCloseTo(0, within(1e-9));
    }

    @Test
    void fewBeats_areNoVariability() {
        SignalFeatures features = last(beats(6, 800));

        assertThat(features.sdnnMs()).isNaN();
        assertThat(features.rmssdMs()).isNaN();
        assertThat(features.pnn50()).isNaN();
    }

    @Test
    void response_isCountedWithItsAmplitudeAndItsRatePerMinute() {
        List<Sample> samples = new ArrayList<>();
        for (int quarter = 0; quarter <= 4 * 60; quarter++) {
            int within = quarter % 80;
            double wave = within < 8 ? 0.05 * within : Math.max(0, 0.4 - 0.02 * (within - 8));
            samples.add(Signals.gsr(250L * quarter, 2 + wave));
        }

        List<Segment> segments = Signals.run(pipeline, samples);

        // three waves of 0.4 µS, each peak rounded off by the smoothing over three values: (0.38 + 0.4 + 0.35) ÷ 3
        assertThat(segments.stream()
                        .mapToDouble(each -> each.features().scrCount())
                        .sum())
                .isEqualTo(3);
        assertThat(segments.getLast().features().scrPerMinute()).isCloseTo(3, within(1e-9));
        assertThat(segments.getFirst().features().scrAmplitudeMicrosiemens()).isCloseTo(0.38, within(0.01));
    }

    @Test
    void electrodeInTheAir_isNotMeasured() {
        SignalFeatures features = last(conductance(10, 0.0, 0));

        assertThat(features.gsrCoverage()).isZero();
        assertThat(features.tonicMicrosiemens()).isNaN();
    }

    @Test
    void jumpNoSkinMakes_isCutOut() {
        List<Sample> samples = conductance(30, 5.0, 0);
        samples.set(60, Signals.gsr(15_000, 60));

        List<Segment> segments = Signals.run(pipeline, samples);

        assertThat(segments.get(3).features().tonicMicrosiemens()).isCloseTo(5, within(1e-9));
        assertThat(segments.get(3).features().scrCount()).isZero();
    }

    @Test
    void rawCounts_tellResponsesButNoMicrosiemens() {
        SignalPipeline raw = SignalPipeline.measuring(GsrUnit.RAW, 0);
        List<Sample> samples = new ArrayList<>();
        for (int quarter = 0; quarter <= 40; quarter++) {
            double wave = quarter < 8 ? 0 : Math.max(0, 100 - 10 * Math.abs(quarter - 18));
            samples.add(Signals.gsr(250L * quarter, 500 + wave));
        }

        List<Segment> segments = Signals.run(raw, samples);

        assertThat(segments).allSatisfy(segment -> {
            assertThat(segment.measured()).isTrue();
            assertThat(segment.features().tonicMicrosiemens()).isNaN();
            assertThat(segment.features().scrAmplitudeMicrosiemens()).isNaN();
        });
        assertThat(segments.stream()
                        .mapToDouble(each -> each.features().scrCount())
                        .sum())
                .isEqualTo(1);
    }

    private SignalFeatures last(List<Sample> samples) {
        return Signals.run(pipeline, samples).getLast().features();
    }

    private static List<Sample> conductance(int seconds, double level, double perSecond) {
        List<Sample> samples = new ArrayList<>();
        for (int quarter = 0; quarter <= 4 * seconds; quarter++) {
            samples.add(Signals.gsr(250L * quarter, level + perSecond * quarter / 4));
        }
        return samples;
    }

    /** Heartbeats with these intervals in turn, one more than fills so many seconds. */
    private static List<Sample> beats(int seconds, double... intervals) {
        List<Sample> samples = new ArrayList<>();
        double time = 0;
        for (int i = 0; time < 1000 * seconds; i++) {
            time += intervals[i % intervals.length];
            samples.add(Signals.ibi((long) time, intervals[i % intervals.length]));
        }
        return samples;
    }
}
