package io.moodreel.server.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.signal.Probe;
import org.junit.jupiter.api.Test;

/** What several people felt along a video. */
class AverageCurveTest {
    @Test
    void meanAndDeviation_areOverPeople_valenceByTheFirstLetter() {
        AverageCurve curve = new AverageCurve();
        curve.add(1, 2_500, Probe.HH);
        curve.add(2, 2_500, Probe.HL);
        curve.add(3, 2_500, Probe.LL);

        AveragePoint point = curve.points().getFirst();

        assertThat(point.people()).isEqualTo(3);
        assertThat(point.valenceMean()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(point.arousalMean()).isCloseTo(-1 / 3.0, within(1e-12));
        // of 1, 1, -1 around 1/3: sqrt((4/9 + 4/9 + 16/9) / 2)
        assertThat(point.valenceSd()).isCloseTo(Math.sqrt(4 / 3.0), within(1e-12));
    }

    @Test
    void belowThreePeople_nothingIsAveraged_butHowManyIsTold() {
        AverageCurve curve = new AverageCurve();
        curve.add(1, 0, Probe.HH);
        curve.add(2, 0, Probe.HH);

        AveragePoint point = curve.points().getFirst();

        assertThat(point.people()).isEqualTo(2);
        assertThat(point.valenceMean()).isNull();
        assertThat(point.arousalSd()).isNull();
    }

    @Test
    void whoWatchedTwice_countsOnce_withTheMeanOfBoth() {
        AverageCurve curve = new AverageCurve();
        curve.add(1, 1_000, Probe.HH);
        curve.add(1, 4_000, Probe.LH);
        curve.add(2, 1_000, Probe.HH);
        curve.add(3, 1_000, Probe.HH);

        AveragePoint point = curve.points().getFirst();

        assertThat(point.people()).isEqualTo(3);
        assertThat(point.valenceMean()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(point.arousalMean()).isEqualTo(1);
        assertThat(point.arousalSd()).isZero();
    }

    @Test
    void stretchesNobodyHasAProbeIn_areTold() {
        AverageCurve curve = new AverageCurve();
        curve.add(1, 12_000, Probe.HH);

        assertThat(curve.points()).extracting(AveragePoint::startMs).containsExactly(0L, 5_000L, 10_000L);
        assertThat(curve.points()).extracting(AveragePoint::people).containsExactly(0, 0, 1);
        assertThat(curve.people()).isEqualTo(1);
        assertThat(new AverageCurve().points()).isEmpty();
    }
}
