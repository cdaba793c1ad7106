package io.moodreel.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person, one title, several windows open: however the ratings cross, the one that was taken last stands. */
@Timeout(120)
class RatingRushTest {
    private static final int WINDOWS = 6;
    private static final int RATINGS_EACH = 25;
    private static final long PATIENCE_SECONDS = 60;

    @ParameterizedTest
    @EnumSource
    void ratingsAtTheSameTime_leaveOneRow_withTheLastTaken(DatabaseUnderTest kind) throws Exception {
        try (LibraryUnderTest at = new LibraryUnderTest(kind);
                ExecutorService windows = Executors.newFixedThreadPool(WINDOWS)) {
            CyclicBarrier start = new CyclicBarrier(WINDOWS);
            List<Future<List<Long>>> answers = new ArrayList<>();
            for (int window = 0; window < WINDOWS; window++) {
                int own = window;
                answers.add(windows.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    List<Long> ids = new ArrayList<>();
                    for (int i = 0; i < RATINGS_EACH; i++) {
                        ids.add(at.own
                                .give(at.ada, at.film, ratingOf(own, i))
                                .rating()
                                .id());
                    }
                    return ids;
                }));
            }
            List<Long> ids = new ArrayList<>();
            for (Future<List<Long>> answer : answers) {
                ids.addAll(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }

            Page<OwnRating> standing = at.own.page(at.ada, null, new PageRequest(1, 20));
            // what was done is kept in the order in which it was taken
            Activity last = at.activities().getLast();
            assertThat(standing.total()).isEqualTo(1);
            assertThat(ids).containsOnly(standing.items().getFirst().id());
            assertThat(standing.items().getFirst().rating()).isEqualTo(last.value());
            assertThat(at.activities()).hasSize(WINDOWS * RATINGS_EACH);
            assertThat(last.value()).isIn(lastOfEachWindow());
        }
    }

    private static double ratingOf(int window, int index) {
        return 0.5 * (1 + (window + index) % 10);
    }

    private static List<Double> lastOfEachWindow() {
        List<Double> last = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            last.add(ratingOf(window, RATINGS_EACH - 1));
        }
        return last;
    }
}
