package io.moodreel.recommend.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.mood.QualityGate.Condition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private final QualityGate gate = new QualityGate(7.0, 1000, 1970, 2026, Set.of("en", "hi"), Set.of());

    @Test
    void conditionsFall_oneAfterAnother_inTheOrderOfTheContract() {
        List<Set<Condition>> dropped =
                gate.relaxations().stream().map(QualityGate::dropped).toList();

        assertThat(dropped)
                .containsExactly(
                        Set.of(),
                        Set.of(Condition.LANGUAGE),
                        Set.of(Condition.LANGUAGE, Condition.VOTES),
                        Set.of(Condition.LANGUAGE, Condition.VOTES, Condition.YEAR),
                        Set.of(Condition.LANGUAGE, Condition.VOTES, Condition.YEAR, Condition.RATING));
    }

    @Test
    void fullGate_asksEverything() {
        assertThat(Condition.values()).allMatch(gate::asks);
    }
}
