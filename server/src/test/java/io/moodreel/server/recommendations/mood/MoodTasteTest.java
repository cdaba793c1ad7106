package io.moodreel.server.recommendations.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoodTasteTest {
    private static Optional<Reason> reason(Mood mood, MoodMode mode, String... genres) {
        return new MoodTaste(Optional.of(mood), mode, LearnedFit.prior(Optional.of(mood), mode))
                .reason(List.of(genres));
    }

    @Test
    void genresThatSuit_areNamed_andNoOthers() {
        Reason reason = reason(Mood.SADNESS, MoodMode.MATCH, "History", "Drama").orElseThrow();

        assertThat(reason.kind()).isEqualTo("mood");
        assertThat(reason.text()).isEqualTo("Fits a sad mood: drama");
        assertThat(reason.because()).containsExactly("Drama");
    }

    @Test
    void lifting_isSaidAsThat() {
        assertThat(reason(Mood.SADNESS, MoodMode.LIFT, "Comedy").orElseThrow().text())
                .isEqualTo("Lifts a sad mood: comedy");
    }

    @Test
    void titleThatSuitsNoBetterThanAlways_hasNoReason() {
        assertThat(reason(Mood.SADNESS, MoodMode.MATCH, "History")).isEmpty();
        assertThat(reason(Mood.SADNESS, MoodMode.LIFT, "Horror")).isEmpty();
        assertThat(reason(Mood.SADNESS, MoodMode.MATCH)).isEmpty();
    }
}
