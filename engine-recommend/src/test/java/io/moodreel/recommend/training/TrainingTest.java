package io.moodreel.recommend.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void ranges_coverEverythingOnce(int threads) {
        int[] visits = new int[1003];
        Training.quiet(1, threads).forEachRange(1003, 10, (from, to) -> {
            for (int i = from; i < to; i++) {
                visits[i]++;
            }
        });
        assertThat(visits).containsOnly(1);
        Training.quiet(1, threads).forEachRange(0, 10, (_, _) -> visits[0]++);
        assertThat(visits[0]).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOnAnyThread_reachesTheCaller(int threads) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Training.quiet(1, threads).forEachRange(100, 1, (from, _) -> {
                    if (from == 57) {
                        throw new IllegalStateException("57");
                    }
                }))
                .withMessage("57");
    }

    @Test
    void cancelledRun_ends() {
        AtomicInteger asked = new AtomicInteger();
        Training training = new Training(1, 2, (_, _) -> {}, () -> asked.incrementAndGet() > 3);

        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> training.forEachRange(100, 1, (_, _) -> {}));
        assertThatExceptionOfType(TrainingCancelledException.class).isThrownBy(() -> training.reached(0.5, "half"));
    }

    @Test
    void partOfARun_tellsItsShareOfTheWhole() {
        List<String> told = new ArrayList<>();
        Training training = new Training(1, 1, (done, step) -> told.add(done + " " + step), () -> false);

        training.part(0.5, 1).reached(0.5, "iteration 1 of 2");

        assertThat(told).containsExactly("0.75 iteration 1 of 2");
    }

    @Test
    void noThreads_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Training.quiet(1, 0))
                .withMessage("threads is 0; a training needs 1 or more");
    }
}
