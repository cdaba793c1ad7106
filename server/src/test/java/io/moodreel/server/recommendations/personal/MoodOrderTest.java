package io.moodreel.server.recommendations.personal;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.recommendations.personal.MoodOrder.Placed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MoodOrderTest {
    /** Odd titles are comedies. */
    private static final Map<Long, TitleSummary> TITLES =
            LongStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(id -> id, MoodOrderTest::title));

    private static TitleSummary title(long id) {
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, "Film " + id)
                .genres(List.of(id % 2 == 1 ? "Comedy" : "Horror"))
                .build();
        return TitleSummary.of(new Title(id, facts, Map.of(), 1, 1));
    }

    private static List<Placed> placed(double comedy) {
        List<Candidate> candidates = LongStream.rangeClosed(1, 6)
                .mapToObj(id -> Candidate.because(id, 1, List.of()))
                .toList();
        return MoodOrder.of(candidates, TITLES, genres -> genres.contains("Comedy") ? comedy : 0)
                .toList();
    }

    private static List<Long> order(double comedy) {
        return placed(comedy).stream().map(MoodOrderTest::id).toList();
    }

    private static List<Long> lifted(double comedy) {
        return placed(comedy).stream()
                .filter(Placed::lifted)
                .map(MoodOrderTest::id)
                .toList();
    }

    private static long id(Placed placed) {
        return placed.candidate().titleId();
    }

    @Test
    void moodThatSaysNothing_changesNothing() {
        assertThat(order(0)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void moodThatDoublesTheOdds_movesTitlesToHalfTheirPlace() {
        // place 3 counts like 1.5, before 2; place 5 like 2.5, behind 2 and before 4
        assertThat(order(Math.log(2))).containsExactly(1L, 3L, 2L, 5L, 4L, 6L);
    }

    @Test
    void moodAgainstAGenre_movesItDown() {
        assertThat(order(-Math.log(2.5))).startsWith(2L, 1L);
    }

    @Test
    void lifted_isOnlyWhatSuitsTheMood_andStandsFurtherUpForIt() {
        // 1 suits as well, and was first already
        assertThat(lifted(Math.log(2))).containsExactly(3L, 5L);
        // horror gains the places that comedy loses, without suiting any better
        assertThat(lifted(-Math.log(2.5))).isEmpty();
        assertThat(lifted(0)).isEmpty();
    }
}
