package io.moodreel.affect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MoodTest {
    @Test
    void everyEmotion_hasTheMoodOfTheContract() {
        Map<String, String> moods = Arrays.stream(Emotion.values())
                .collect(Collectors.toMap(
                        Emotion::label, emotion -> emotion.mood().label()));

        assertThat(moods)
                .isEqualTo(Map.of(
                        "angry", "anger",
                        "disgust", "anger",
                        "fear", "fear",
                        "happy", "happy",
                        "neutral", "neutral",
                        "sad", "sadness",
                        "surprise", "surprise"));
    }

    @Test
    void moodIsNamed_byItsOwnLabelOrAnEmotions_inAnyCase() {
        assertThat(Mood.named("sadness")).contains(Mood.SADNESS);
        assertThat(Mood.named(" Disgust ")).contains(Mood.ANGER);
        assertThat(Mood.named("FEAR")).contains(Mood.FEAR);
    }

    @Test
    void unknownName_isNoMood() {
        assertThat(Mood.named("hungry")).isEmpty();
        assertThat(Mood.named("")).isEmpty();
    }
}
