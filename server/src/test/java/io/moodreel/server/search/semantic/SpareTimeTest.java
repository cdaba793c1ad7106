package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of the processor the embedding of titles leaves to others. */
class SpareTimeTest {
    private static final int CORES = 2;
    private static final long SECOND = 1_000_000_000;

    private long now;
    private long computed;
    private final SpareTime spareTime = new SpareTime(CORES, () -> now, () -> computed);

    /** Works a second on one core while others compute on so many. */
    private long restAfterASecondBeside(double othersCores) {
        now += SECOND;
        computed += SECOND + (long) (othersCores * SECOND);
        return spareTime.restAfter(SECOND);
    }

    @Test
    void aloneItDoesNotRest() {
        assertThat(restAfterASecondBeside(0)).isZero();
    }

    @Test
    void besideOthersOnAQuarterOfAllCores_itRestsAThirdOfItsWork() {
        assertThat(restAfterASecondBeside(0.5)).isBetween(SECOND / 3 - 10, SECOND / 3 + 10);
    }

    @Test
    void whereNothingIsLeft_itRestsForASecondAtMost() {
        assertThat(restAfterASecondBeside(CORES)).isEqualTo(SECOND);
    }

    @Test
    void onceTheOthersAreDone_itDoesNotRestAnyMore() {
        restAfterASecondBeside(1);
        assertThat(restAfterASecondBeside(0)).isZero();
    }

    @Test
    void momentsTooShortToBeMeasured_changeNothing() {
        restAfterASecondBeside(0.5);
        now += SECOND / 100;
        computed += SECOND / 100;
        assertThat(spareTime.restAfter(SECOND / 100)).isBetween(SECOND / 300 - 10, SECOND / 300 + 10);
    }
}
