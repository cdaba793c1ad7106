package io.moodreel.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.experiments.Experiment.Plan;
import io.moodreel.server.experiments.ExperimentView.State;
import io.moodreel.server.experiments.ExperimentView.Variant;
import io.moodreel.server.library.Activity;
import io.moodreel.server.library.ActivityKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperimentReportTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Experiment experiment(Goal goal, @Nullable Instant stoppedAt) {
        Plan plan = new Plan("test", "popular", "hybrid", goal);
        return new Experiment(1, plan, 1, Duration.ofDays(7), START, stoppedAt);
    }

    private static Exposure exposed(long user, String strategy, int day) {
        return new Exposure(user, strategy, START.plus(DAY.multipliedBy(day)));
    }

    private static Activity did(long user, ActivityKind kind, @Nullable Double value, int day) {
        return new Activity(user, 1, kind, value, null, START.plus(DAY.multipliedBy(day)));
    }

    private static final List<Exposure> FOUR = List.of(
            exposed(1, "popular", 0), exposed(2, "popular", 1), exposed(3, "hybrid", 1), exposed(4, "hybrid", 2));

    @Test
    void goalReachedInTime_countsOncePerPerson_andOnlyIfExposedBefore() {
        ExperimentReport report = new ExperimentReport(experiment(Goal.PLAY, null), FOUR);
        report.add(did(1, ActivityKind.PLAY, null, 8));
        report.add(did(2, ActivityKind.PLAY, null, 0));
        report.add(did(3, ActivityKind.PLAY, null, 3));
        report.add(did(3, ActivityKind.PLAY, null, 4));
        report.add(did(4, ActivityKind.CLICK, null, 3));
        report.add(did(99, ActivityKind.PLAY, null, 3));

        ExperimentView view = report.at(START.plus(Duration.ofDays(30)));

        assertThat(view.variants()).extracting(Variant::strategy).containsExactly("popular", "hybrid");
        assertThat(view.variants()).extracting(Variant::people).containsExactly(2L, 2L);
        assertThat(view.variants()).extracting(Variant::conversions).containsExactly(0L, 1L);
        assertThat(view.variants().getLast().rate()).isEqualTo(0.5);
        assertThat(view.comparison().difference()).isEqualTo(0.5);
        assertThat(view.comparison().interval().low()).isLessThanOrEqualTo(0);
        assertThat(view.comparison().decided()).isFalse();
        assertThat(view.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void ratedHigh_needsFourStars() {
        ExperimentReport report = new ExperimentReport(experiment(Goal.RATED_HIGH, null), FOUR);
        report.add(did(1, ActivityKind.RATE, 3.5, 1));
        report.add(did(3, ActivityKind.RATE, 4.0, 2));

        assertThat(report.at(START.plus(Duration.ofDays(30))).variants())
                .extracting(Variant::conversions)
                .containsExactly(0L, 1L);
    }

    @Test
    void stopped_standsAsItDidThen() {
        Experiment experiment = experiment(Goal.PLAY, START.plus(DAY.multipliedBy(2)));
        ExperimentReport report = new ExperimentReport(experiment, FOUR);
        report.add(did(1, ActivityKind.PLAY, null, 1));
        report.add(did(3, ActivityKind.PLAY, null, 3));

        ExperimentView view = report.at(START.plus(Duration.ofDays(30)));

        assertThat(view.state()).isEqualTo(State.STOPPED);
        assertThat(view.variants()).extracting(Variant::people).containsExactly(2L, 2L);
        assertThat(view.variants()).extracting(Variant::conversions).containsExactly(1L, 0L);
    }

    @Test
    void nobodyInOneArm_isNotCompared() {
        ExperimentReport report = new ExperimentReport(experiment(Goal.PLAY, null), FOUR.subList(0, 2));

        assertThat(report.at(START.plus(DAY)).comparison()).isNull();
    }

    @Test
    void manyPeople_whoPlayMoreUnderOneStrategy_decide() {
        List<Exposure> exposures = new ArrayList<>();
        for (int user = 0; user < 400; user++) {
            exposures.add(exposed(user, user % 2 == 0 ? "popular" : "hybrid", user / 20));
        }
        ExperimentReport report = new ExperimentReport(experiment(Goal.PLAY, null), exposures);
        for (int user = 0; user < 400; user++) {
            boolean plays = user % 2 == 0 ? user % 8 == 0 : user % 8 != 1;
            if (plays) {
                report.add(did(user, ActivityKind.PLAY, null, user / 20 + 1));
            }
        }

        ExperimentView view = report.at(START.plus(Duration.ofDays(60)));

        assertThat(view.comparison().decided()).isTrue();
        assertThat(view.comparison().interval().low()).isGreaterThan(0);
        assertThat(view.comparison().pValue()).isLessThan(0.001);
    }
}
