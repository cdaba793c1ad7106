package io.moodreel.recommend.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Rated;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopItemsTest {
    @Test
    void equalScores_areDecidedBySupport_thenById() {
        Scores scores = scores(2, 3, 3, 3);
        scores.support()[3] = 1;

        assertThat(TopItems.unseen(scores, History.empty(), 3))
                .containsExactly(new RankedItem(3, 3), new RankedItem(1, 3), new RankedItem(2, 3));
    }

    @Test
    void seenAndForbiddenAndUnplacedItems_areNeverPicked_andTheRowIsRefilled() {
        Scores scores = scores(5, 4, 3, 2, Scores.UNPLACED);
        History history = History.of(List.of(new Rated(0, 1, 0)));

        assertThat(TopItems.unseenIndexes(scores, history, 4, item -> item != 2))
                .containsExactly(1, 3);
    }

    @Test
    void randomScores_areOrderedLikeASort() {
        Random random = new Random(42);
        Scores scores = new Scores(1000);
        for (int item = 0; item < 1000; item++) {
            scores.values()[item] = random.nextInt(20);
            scores.support()[item] = random.nextInt(3);
        }
        int[] expected = IntStream.range(0, 1000)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(item -> -scores.values()[item])
                        .thenComparingDouble(item -> -scores.support()[item])
                        .thenComparingInt(item -> item))
                .mapToInt(item -> item)
                .toArray();

        assertThat(TopItems.unseenIndexes(scores, History.empty(), 1000, _ -> true))
                .as("seed 42")
                .containsExactly(expected);
        assertThat(TopItems.unseenIndexes(scores, History.empty(), 17, _ -> true))
                .as("seed 42")
                .containsExactly(IntStream.of(expected).limit(17).toArray());
    }

    @Test
    void noItems_giveNothing() {
        assertThat(TopItems.unseen(new Scores(0), History.empty(), 10)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopItems.unseen(new Scores(1), History.empty(), 0))
                .withMessageContaining("limit is 0; it must be 1 or more");
    }

    private static Scores scores(float... values) {
        Scores scores = new Scores(values.length);
        System.arraycopy(values, 0, scores.values(), 0, values.length);
        return scores;
    }
}
