package io.moodreel.affect.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagementTest {
    @Test
    void exampleOfTheContract_is92Point5_notThe82Point5InCirculation() {
        Engagement engagement = Engagement.of(new EmotionShares(0.5, 0.2, 0.8, 85.3, 1.2, 5.0, 7.0));

        assertThat(engagement.score()).isEqualTo(92.5);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.HIGHLY_ENGAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "70, happy, highly_engaged",
        "100, surprise, highly_engaged",
        "70, neutral, engaged",
        "69.9, happy, partially_engaged",
        "69.9, neutral, neutral",
        "40, neutral, neutral",
        "40, sad, partially_engaged",
        "39.9, sad, confused",
        "20, fear, confused",
        "39.9, neutral, distracted",
        "20, angry, distracted",
        "19.9, sad, frustrated",
        "0, angry, frustrated",
        "19.9, fear, bored",
        "0, disgust, bored",
        "0, happy, bored"
    })
    void statusFollowsTheTable(double score, String dominant, String status) {
        assertThat(EngagementStatus.of(score, Emotion.labelled(dominant).orElseThrow())
                        .label())
                .isEqualTo(status);
    }

    @Test
    void scoreIsRoundedUpAtHalf_andTheStatusFollowsTheRoundedScore() {
        // 84.975 − 15.025 = 69.95: in binary a hair less, which would round to 69.9
        Engagement engagement = Engagement.of(new EmotionShares(0, 15.025, 0, 84.975, 0, 0, 0));

        assertThat(engagement.score()).isEqualTo(70.0);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.HIGHLY_ENGAGED);
    }

    @Test
    void justBelowHalf_staysBelow() {
        Engagement engagement = Engagement.of(new EmotionShares(0, 15.0251, 0, 84.9749, 0, 0, 0));

        assertThat(engagement.score()).isEqualTo(69.9);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.PARTIALLY_ENGAGED);
    }

    @Test
    void scoreIsCutToItsRange() {
        assertThat(Engagement.of(new EmotionShares(100, 0, 0, 0, 0, 0, 0)).score())
                .isZero();
        assertThat(Engagement.of(new EmotionShares(0, 0, 0, 100, 0, 0, 0)).score())
                .isEqualTo(100);
        assertThat(Engagement.of(new EmotionShares(0, 0, 0, 0, 0, 0, 100)).score())
                .isEqualTo(70);
    }

    @Test
    void everyStatusAndEmotion_hasOneToThreeSentences_startingWithItsStatus() {
        for (EngagementStatus status : EngagementStatus.values()) {
            for (Emotion emotion : Emotion.values()) {
                List<String> advice = Advice.of(status, emotion);

                assertThat(advice).hasSizeBetween(1, 3).doesNotHaveDuplicates();
                assertThat(advice).allSatisfy(sentence -> assertThat(sentence).endsWith("."));
                assertThat(advice.getFirst())
                        .isEqualTo(Advice.of(status, Emotion.SAD).getFirst());
            }
        }
    }
}
