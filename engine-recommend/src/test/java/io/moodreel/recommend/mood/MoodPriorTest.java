package io.moodreel.recommend.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Mood;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MoodPriorTest {
    @Test
    void matching_isTheTableOfTheContract() {
        Map<Mood, List<String>> prior = Arrays.stream(Mood.values())
                .collect(Collectors.toMap(
                        Function.identity(), mood -> MoodPrior.genres(Optional.of(mood), MoodMode.MATCH)));

        assertThat(prior)
                .isEqualTo(Map.of(
                        Mood.HAPPY, List.of("Comedy"),
                        Mood.SADNESS, List.of("Drama"),
                        Mood.ANGER, List.of("Action"),
                        Mood.SURPRISE, List.of("Adventure"),
                        Mood.NEUTRAL, List.of("Drama"),
                        Mood.FEAR, List.of("Horror")));
    }

    @Test
    void unknownMood_isGivenComedy() {
        assertThat(MoodPrior.genres(Optional.empty(), MoodMode.MATCH)).containsExactly("Comedy");
        assertThat(MoodPrior.genres(Optional.empty(), MoodMode.LIFT)).containsExactly("Comedy");
    }

    @Test
    void lifting_movesTowardHappyOrCalm() {
        assertThat(MoodPrior.genres(Optional.of(Mood.SADNESS), MoodMode.LIFT)).containsExactly("Comedy");
        assertThat(MoodPrior.genres(Optional.of(Mood.FEAR), MoodMode.LIFT))
                .contains("Family")
                .doesNotContain("Horror");
    }

    @Test
    void heavyGenres_workAgainstLiftingOnly() {
        assertThat(MoodPrior.genresAgainst(MoodMode.LIFT)).contains("Thriller").doesNotContain("Comedy");
        assertThat(MoodPrior.genresAgainst(MoodMode.MATCH)).isEmpty();
    }
}
