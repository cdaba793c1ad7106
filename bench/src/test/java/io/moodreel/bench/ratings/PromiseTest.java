package io.moodreel.bench.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private final Promise promise = new Promise();

    @Test
    void acknowledgedRating_mustBeThere_onceAndWithItsValue() {
        promise.sent(3.5);
        promise.acknowledged(3.5);

        assertThat(promise.broken(List.of(3.5), 1)).isEmpty();
        assertThat(promise.broken(List.of(), 0)).isEqualTo("lost");
        assertThat(promise.broken(List.of(3.5, 3.5), 1)).startsWith("doubled");
        assertThat(promise.broken(List.of(4.0), 1)).startsWith("wrong");
        assertThat(promise.broken(List.of(3.5), 2)).startsWith("noted 2 times");
    }

    @Test
    void ratingThatWasNeverAnswered_mayBeThere_orNot() {
        promise.sent(2.0);

        assertThat(promise.broken(List.of(), 0)).isEmpty();
        assertThat(promise.broken(List.of(2.0), 1)).isEmpty();
        assertThat(promise.broken(List.of(2.5), 1)).startsWith("wrong");
    }

    @Test
    void unansweredRatingAfterAnAcknowledgedOne_mayHaveTakenItsPlace() {
        promise.sent(2.0);
        promise.acknowledged(2.0);
        promise.sent(4.5);

        assertThat(promise.broken(List.of(2.0), 1)).isEmpty();
        assertThat(promise.broken(List.of(4.5), 2)).isEmpty();
        assertThat(promise.broken(List.of(), 0)).isEqualTo("lost");
    }
}
