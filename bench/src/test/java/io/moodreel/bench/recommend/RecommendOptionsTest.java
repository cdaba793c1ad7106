package io.moodreel.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendOptionsTest {
    @Test
    void withoutOptions_allIsMeasured_besideSpark() {
        RecommendOptions options = RecommendOptions.of();

        assertThat(options.parts()).containsExactly("scorers", "pearson", "als", "growth");
        assertThat(options.spark()).isTrue();
        assertThat(options.growth()).endsWith(20_000_000);
    }

    @Test
    void small_isWithoutSpark_andWhatFollowsOverridesIt() {
        RecommendOptions options = RecommendOptions.of("--size", "small", "--factors", "32,64", "--cores", "1");

        assertThat(options.spark()).isFalse();
        assertThat(options.factors()).isEqualTo(List.of("32", "64"));
        assertThat(options.cores()).isEqualTo(1);
        assertThat(options.growth()).endsWith(1_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size huge | --size is huge; it must be small or full, and come before other options",
                "--parts als,nix | --parts is als,nix; there are scorers, pearson, als, growth",
                "--cores two | --cores is two; it must be a number",
                "--nix 1 | there is no option --nix",
                "--scale | --scale needs a value",
            })
    void mistakes_areToldWithTheRule(String arguments, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecommendOptions.of(arguments.split(" ")))
                .withMessage(sentence);
    }
}
