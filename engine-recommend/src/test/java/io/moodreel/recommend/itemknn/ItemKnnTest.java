package io.moodreel.recommend.itemknn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemKnnTest {
    private static final Interactions DATA = Interactions.builder()
            .add(1, 0, 3)
            .add(1, 1, 4)
            .add(2, 0, 4)
            .add(2, 2, 3)
            .build();
    private static final History RATED_THE_FIRST = History.of(List.of(new Rated(0, 2, 0)));

    @Test
    void cosine_handComputed() {
        // items: (3, 4), (4, 0), (0, 3): cosines 3/5 and 4/5, times the rating 2
        assertThat(scores(new ItemKnnParameters(ItemSimilarity.COSINE, 5, 0)))
                .containsExactly(new float[] {Scores.UNPLACED, 1.2f, 1.6f}, within(1e-6f));
    }

    @Test
    void fewNeighbours_areTheNearest_andShrinkageTrustsOneRaterLess() {
        assertThat(scores(new ItemKnnParameters(ItemSimilarity.COSINE, 1, 0))[1])
                .isEqualTo(Scores.UNPLACED);
        assertThat(scores(new ItemKnnParameters(ItemSimilarity.COSINE, 5, 3))[2])
                .isCloseTo(0.4f, within(1e-6f));
    }

    @Test
    void adjustedCosine_handComputed() {
        // less the users' means: user 1 (−1, 1, 0), user 2 (1, −1, 0), user 3 (1, 0, −1): items 0 and 1 oppose, 2 and 0
        // too
        Interactions data = Interactions.builder()
                .add(1, 0, 2)
                .add(1, 1, 4)
                .add(1, 2, 3)
                .add(2, 0, 4)
                .add(2, 1, 2)
                .add(2, 2, 3)
                .add(3, 1, 5)
                .add(3, 2, 5)
                .add(3, 3, 2)
                .build();
        Scores scores = new Scores(4);
        new ItemKnn()
                .train(data, new ItemKnnParameters(ItemSimilarity.ADJUSTED_COSINE, 5, 0), Training.quiet(1, 1))
                .score(History.of(List.of(new Rated(1, 1, 0))), scores);

        // item 1: (1, −1, 1), item 2: (0, 0, 1)
        assertThat(scores.values()[2]).isCloseTo((float) (1 / Math.sqrt(3)), within(1e-6f));
        assertThat(scores.values()[0]).as("opposed").isEqualTo(Scores.UNPLACED);
    }

    @Test
    void reason_isTheRatingThatSpeaksForTheItem() {
        var model = new ItemKnn().train(DATA, new ItemKnn().defaults(), Training.quiet(1, 1));
        List<Reason> reasons = model.explain(RATED_THE_FIRST, 2, 3);

        assertThat(reasons).hasSize(1);
        Reason.Contribution contribution =
                ((Reason.YourRatings) reasons.getFirst()).items().getFirst();
        assertThat(contribution.item()).isZero();
        assertThat(contribution.rating()).isEqualTo(2);
        assertThat(model.explain(History.empty(), 2, 3)).isEmpty();
    }

    @Test
    void predictedRating_followsTheSimilarItem() {
        var builder = Interactions.builder();
        for (int user = 0; user < 40; user++) {
            float taste = user % 2 == 0 ? 5 : 1;
            builder.add(user, 0, taste).add(user, 1, taste).add(user, 2, 3);
        }
        RatingPredictor predictor = (RatingPredictor)
                new ItemRating().train(builder.build(), new ItemRating().defaults(), Training.quiet(1, 1));
        float[] predictions = new float[2];
        predictor.predict(History.of(List.of(new Rated(0, 5, 0))), new int[] {1, 2}, predictions);

        assertThat(predictions[0]).isGreaterThan(4.5f);
        assertThat(predictions[1]).isCloseTo(3, within(0.5f));
    }

    @Test
    void scoresOfAllItems_areThePredictionsAskedOneByOne() {
        Interactions data = TestData.twoTastes(60, 40, 3);
        Model model = new ItemRating().train(data, new ItemRatingParameters(4, 12, 5), Training.quiet(1, 1));
        int[] all = IntStream.range(0, 40).toArray();
        for (int user = 0; user < 60; user++) {
            Scores scores = new Scores(40);
            float[] predictions = new float[40];

            model.score(data.history(user), scores);
            ((RatingPredictor) model).predict(data.history(user), all, predictions);

            assertThat(scores.values()).containsExactly(predictions);
        }
    }

    private static float[] scores(ItemKnnParameters parameters) {
        Scores scores = new Scores(3);
        new ItemKnn().train(DATA, parameters, Training.quiet(1, 1)).score(RATED_THE_FIRST, scores);
        return scores.values();
    }
}
