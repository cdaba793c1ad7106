package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

/** Compares answers whose similarities were summed in different orders. */
final class Answers {

    private static final double TOLERANCE = 1e-9;

    private Answers() {}

    /** Similarities agree rank by rank; so do the titles, apart from the order among equally similar ones. */
    static void assertAlike(List<Neighbour> actual, List<Neighbour> expected, String where) {
        assertThat(actual).as(where).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            double similarity = expected.get(i).similarity();
            assertThat(actual.get(i).similarity()).as("%s, rank %d", where, i).isCloseTo(similarity, within(TOLERANCE));
            long id = actual.get(i).id();
            boolean isTied = expected.stream()
                    .anyMatch(other -> other.id() != id && Math.abs(other.similarity() - similarity) < TOLERANCE);
            boolean isAtTheEnd = similarity - expected.getLast().similarity() < TOLERANCE;
            if (!isTied && !isAtTheEnd) {
                assertThat(id)
                        .as("%s, rank %d", where, i)
                        .isEqualTo(expected.get(i).id());
            }
        }
    }
}
