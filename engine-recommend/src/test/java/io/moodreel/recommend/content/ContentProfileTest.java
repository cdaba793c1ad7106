package io.moodreel.recommend.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescription;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentProfileTest {
    private static final Map<Long, ItemDescription> FILMS = Map.of(
            1L, new ItemDescription("A", List.of("Crime"), List.of("heist", "Paris"), "A thief plans a last robbery"),
            2L, new ItemDescription("B", List.of("crime"), List.of("Heist"), "The robbery goes wrong"),
            3L, new ItemDescription("C", List.of("Romance"), List.of("paris"), "Two meet by a river"),
            4L, new ItemDescription("D", List.of("Romance"), List.of(), ""));

    @TempDir
    Path folder;

    @Test
    void cosine_handComputed() {
        // genres alone, 5 items: crime in 2, romance in 2, both ln(6 / 3) + 1; so crime films are alike, others
        // strangers
        Model model = train(new ContentParameters(1, 0, 0));

        float[] scores = scores(model, liked(0));

        assertThat(scores[1]).isCloseTo(1, within(1e-6f));
        assertThat(scores[2]).isEqualTo(Scores.UNPLACED);
    }

    @Test
    void rarerFeatures_countMore_andAllKindsAddUp() {
        // of A, with 5 items: crime, heist, paris each in 2, so one weight each; robbery, weight half of theirs
        Model model = train(new ContentParameters(1, 1, 0.5));

        float[] scores = scores(model, liked(0));

        double lengthA = Math.sqrt(3 + 0.25);
        double lengthB = Math.sqrt(2 + 0.25);
        assertThat(scores[1]).isCloseTo((float) (2.25 / (lengthA * lengthB)), within(1e-5f));
        assertThat(scores[2]).isCloseTo((float) (1 / (lengthA * Math.sqrt(2))), within(1e-5f));
    }

    @Test
    void dislikedItems_doNotSpeakForTheirLike() {
        Model model = train(new ContentParameters(1, 1, 0));

        float[] scores = scores(model, History.of(List.of(new Rated(0, 1, 0), new Rated(3, 5, 0))));

        assertThat(scores[1]).isEqualTo(Scores.UNPLACED);
        assertThat(scores[2]).isPositive();
    }

    @Test
    void reasons_areTheSharedFeatures() {
        Model model = train(new ContentParameters(1, 2, 1));

        assertThat(model.explain(liked(0), 1, 2)).containsExactly(new Reason.SharedFeatures(List.of("heist", "crime")));
        assertThat(model.explain(liked(0), 3, 2)).isEmpty();
    }

    @Test
    void unknownItems_tellNothing() {
        Model model = train(new ContentParameters(1, 1, 1));

        assertThat(model.score(liked(4), new Scores(5))).isFalse();
        assertThat(model.score(History.empty(), new Scores(5))).isFalse();
    }

    @Test
    void modelFromAFile_scoresAndExplainsTheSame() {
        ContentProfile algorithm = new ContentProfile(descriptions());
        Model model = train(algorithm.defaults());
        Model reread = TestData.reread(algorithm, model, folder);

        assertThat(scores(reread, liked(0))).containsExactly(scores(model, liked(0)));
        assertThat(reread.explain(liked(0), 1, 3)).isEqualTo(model.explain(liked(0), 1, 3));
    }

    @Test
    void negativeWeight_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContentParameters(1, -1, 0))
                .withMessage("keywordWeight is -1.0; it must be a number, 0 or more");
    }

    private static Model train(ContentParameters parameters) {
        Interactions items = Interactions.builder()
                .addItem(1)
                .addItem(2)
                .addItem(3)
                .addItem(4)
                .addItem(5)
                .build();
        return new ContentProfile(descriptions()).train(items, parameters, Training.quiet(1));
    }

    private static ItemDescriptions descriptions() {
        return id -> FILMS.getOrDefault(id, ItemDescription.UNKNOWN);
    }

    private static History liked(int item) {
        return History.of(List.of(new Rated(item, 5, 0)));
    }

    private static float[] scores(Model model, History history) {
        Scores scores = new Scores(model.itemCount());
        model.score(history, scores);
        return scores.values();
    }
}
