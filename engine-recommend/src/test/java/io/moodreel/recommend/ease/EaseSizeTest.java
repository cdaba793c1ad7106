package io.moodreel.recommend.ease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EaseSizeTest {
    @Test
    void manyItems_keepFewerWeightsEach_butAHundred() {
        assertThat(Ease.ofAtMost(64_000_000, 1_000).defaults().weightsKept()).isEqualTo(1_000);
        assertThat(Ease.ofAtMost(64_000_000, 40_000).defaults().weightsKept()).isEqualTo(200);
        assertThat(Ease.ofAtMost(64_000_000, 1_000_000).defaults().weightsKept())
                .isEqualTo(100);
    }
}
