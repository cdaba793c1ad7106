package io.moodreel.recommend.popularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Training;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopularityTest {
    private static final long DAY = 86_400;
    private static final Interactions DATA = Interactions.builder()
            .add(1, 0, 1, 0)
            .add(2, 0, 2, 0)
            .add(3, 0, 2, 0)
            .add(1, 1, 5, 60 * DAY)
            .add(2, 1, 5, 60 * DAY)
            .add(1, 2, 4, 0)
            .add(3, 2, 3, 30 * DAY)
            .build();

    @Test
    void popularity_countsRaters_andOfEqualCountsTheHigherMeanIsFirst() {
        Model model = new Popularity().train(DATA, new Popularity().defaults(), Training.quiet(1, 1));
        assertThat(ranked(model)).containsExactly(0, 1, 2);
        assertThat(model.explain(History.empty(), 1, 1)).containsExactly(new Reason.Popular(2, 5));
    }

    @Test
    void bestRated_takesTheDampedMean_ofItemsWithEnoughRatings() {
        Model model = new BestRated().train(DATA, new BestRatedParameters(5, 2), Training.quiet(1, 1));
        assertThat(ranked(model)).containsExactly(1, 2, 0);
        Model choosy = new BestRated().train(DATA, new BestRatedParameters(5, 3), Training.quiet(1, 1));
        assertThat(ranked(choosy)).containsExactly(0);
        assertThat(choosy.explain(History.empty(), 1, 1)).isEmpty();
    }

    @Test
    void predictedRating_isTheItemsMean_raisedForKindPeople() {
        RatingPredictor model =
                (RatingPredictor) new BestRated().train(DATA, new BestRatedParameters(0, 1), Training.quiet(1, 1));
        float[] prediction = new float[1];
        model.predict(History.of(List.of(new Rated(2, 4.5f, 0))), new int[] {0}, prediction);
        // 5/3, and one more than the mean 3.5 of item 2
        assertThat(prediction[0]).isCloseTo(5 / 3f + 1, within(1e-5f));
    }

    @Test
    void trending_halvesEveryHalfLife_countedFromTheLatestRating() {
        Model model = new Trending().train(DATA, new TrendingParameters(30), Training.quiet(1, 1));
        Scores scores = new Scores(3);
        model.score(History.empty(), scores);
        assertThat(scores.values()).containsExactly(new float[] {0.75f, 2, 0.75f}, within(1e-6f));
        assertThat(model.explain(History.empty(), 2, 1)).containsExactly(new Reason.Trending(1));
        assertThat(model.explain(History.empty(), 0, 1)).isEmpty();
    }

    private static int[] ranked(Model model) {
        Scores scores = new Scores(3);
        model.score(History.empty(), scores);
        return TopItems.unseenIndexes(scores, History.empty(), 3, _ -> true);
    }
}
