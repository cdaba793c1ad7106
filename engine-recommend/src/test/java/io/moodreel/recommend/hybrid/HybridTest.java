package io.moodreel.recommend.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.IdIndex;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescription;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RankedItem;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Training;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HybridTest {
    private static final Interactions DATA = TestData.twoTastes(120, 60, 7);
    private static final Model MODEL = train(DATA, ItemDescriptions.NONE);
    private static final History EVEN = History.of(List.of(new Rated(0, 5, 0), new Rated(2, 5, 0), new Rated(4, 4, 0)));

    @Test
    void fewRatings_areEnoughForTheOwnTaste() {
        assertThat(top(MODEL, EVEN, 8)).allMatch(ranked -> ranked.item() % 2 == 0);
    }

    @Test
    void nobodyInParticular_isServedAsWell() {
        assertThat(top(MODEL, History.empty(), 8)).hasSize(8);
    }

    @Test
    void row_isFull_evenWhenAllCandidatesAreHidden() {
        Scores scores = new Scores(60);
        MODEL.score(EVEN, scores);

        assertThat(TopItems.unseen(scores, EVEN, 57, _ -> true)).hasSize(57);
    }

    @Test
    void reasons_areThoseOfASource() {
        int best = top(MODEL, EVEN, 1).getFirst().item();

        assertThat(MODEL.explain(EVEN, best, 2)).hasSize(1);
        assertThat(MODEL.explain(
                        History.empty(),
                        top(MODEL, History.empty(), 1).getFirst().item(),
                        2))
                .singleElement()
                .isInstanceOfAny(Reason.Popular.class, Reason.Trending.class);
    }

    @Test
    void reasonsOfSeveral_areThoseOfEach() {
        int[] items = {6, 8, 59, 1};

        assertThat(MODEL.explain(EVEN, items, 2))
                .containsExactly(
                        MODEL.explain(EVEN, 6, 2),
                        MODEL.explain(EVEN, 8, 2),
                        MODEL.explain(EVEN, 59, 2),
                        MODEL.explain(EVEN, 1, 2));
    }

    @Test
    void source_answersAlone() {
        assertThat(Hybrid.source(MODEL, "ease")).isPresent();
        assertThat(Hybrid.source(MODEL, "hybrid")).isEmpty();
        assertThat(Hybrid.source(Hybrid.source(MODEL, "ease").orElseThrow(), "ease"))
                .isEmpty();
    }

    @Test
    void itemWithoutAnyRating_isFoundByItsContent() {
        ItemDescriptions genres = id ->
                new ItemDescription("", List.of(id % 2 == 0 ? "Comedy" : "Horror"), List.of("part " + id / 2 % 3), "");
        Interactions withNew = DATA.under(DATA.users(), DATA.items().union(IdIndex.of(60)));

        Scores scores = new Scores(61);
        train(withNew, genres).score(EVEN, scores);

        assertThat(scores.values()[60]).isGreaterThan(Scores.UNPLACED);
    }

    @Test
    void describedItemsWithoutRatings_followEverythingRated_theLikelierFirst() {
        ItemDescriptions genres =
                id -> new ItemDescription("", List.of(id % 2 == 0 ? "Comedy" : "Horror"), List.of(), "");
        Interactions withNew = DATA.under(
                DATA.users(),
                DATA.items()
                        .union(IdIndex.of(
                                IntStream.range(60, 400).mapToLong(id -> id).toArray())));
        History mostlyEven = EVEN.with(new Rated(1, 4, 0));
        Scores scores = new Scores(400);

        train(withNew, genres).score(mostlyEven, scores);

        float leastRated = Float.POSITIVE_INFINITY;
        for (int item = 5; item < 60; item++) {
            leastRated = Math.min(leastRated, scores.values()[item]);
        }
        // the last of each kind: behind the 60 that content proposes
        assertThat(scores.values()[399]).isGreaterThan(Scores.UNPLACED).isLessThan(leastRated);
        assertThat(scores.values()[398]).isGreaterThan(scores.values()[399]).isLessThan(leastRated);
    }

    @Test
    void itemWithoutRatingOrDescription_isNeverPlaced_andBreaksNothing() {
        Interactions withNew = DATA.under(DATA.users(), DATA.items().union(IdIndex.of(60)));
        Model model = train(withNew, ItemDescriptions.NONE);
        Scores scores = new Scores(61);

        model.score(EVEN, scores);

        assertThat(scores.values()[60]).isEqualTo(Scores.UNPLACED);
        assertThat(model.explain(EVEN, 60, 2)).isEmpty();
        assertThat(top(model, History.of(List.of(new Rated(60, 5, 0))), 5)).hasSize(5);
    }

    @Test
    void parametersOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HybridParameters(5, 1, 1))
                .withMessage("candidates is 5; it must be from 10 to 1000");
    }

    private static Model train(Interactions data, ItemDescriptions descriptions) {
        Hybrid hybrid = new Hybrid(descriptions);
        return hybrid.train(data, hybrid.defaults(), Training.quiet(3));
    }

    private static List<RankedItem> top(Model model, History history, int count) {
        Scores scores = new Scores(model.itemCount());
        assertThat(model.score(history, scores)).isTrue();
        return TopItems.unseen(scores, history, count);
    }
}
