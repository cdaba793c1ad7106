package io.moodreel.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ratings promise, on every database. */
class RatingsContractTest {
    private static final Instant EARLY = Instant.ofEpochSecond(1_000_000);
    private static final Instant LATE = Instant.ofEpochSecond(2_000_000);

    private static void onRatings(DatabaseUnderTest kind, BiConsumer<Ratings, List<Long>> test) {
        try (Opened opened = kind.open()) {
            Catalog catalog = new Catalog(opened.database());
            catalog.merge(List.of(film("1"), film("2")));
            Map<String, Long> ids = catalog.idsByScheme(TitleType.MOVIE, "tmdb", List.of("1", "2"));
            test.accept(new Ratings(opened.database()), List.of(ids.get("1"), ids.get("2")));
        }
    }

    private static SourceTitle film(String id) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", id),
                TitleFacts.builder(TitleType.MOVIE, "Film " + id).build());
    }

    @ParameterizedTest
    @EnumSource
    void importedRatings_areSummedPerTitle(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> {
            RatingCounts counts = ratings.importRatings(
                    "movielens",
                    List.of(
                            new ImportedRating("1", titles.get(0), 4.0, EARLY),
                            new ImportedRating("2", titles.get(0), 2.5, EARLY),
                            new ImportedRating("1", titles.get(1), 5.0, LATE)));

            assertThat(counts).isEqualTo(new RatingCounts(3, 0, 0));
            assertThat(ratings.summaries(Instant.EPOCH))
                    .containsExactlyInAnyOrder(
                            new RatingSummary(titles.get(0), 2, 6.5), new RatingSummary(titles.get(1), 1, 5.0));
            assertThat(ratings.summaries(LATE)).containsExactly(new RatingSummary(titles.get(1), 1, 5.0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameBatchTwice_changesNothing(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> {
            List<ImportedRating> batch = List.of(new ImportedRating("1", titles.getFirst(), 4.0, EARLY));
            ratings.importRatings("movielens", batch);
            long version = ratings.version();

            assertThat(ratings.importRatings("movielens", batch)).isEqualTo(new RatingCounts(0, 0, 1));
            assertThat(ratings.version()).isEqualTo(version);
        });
    }

    @ParameterizedTest
    @EnumSource
    void laterRating_replacesTheEarlier_whicheverComesFirst(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> {
            ImportedRating early = new ImportedRating("1", titles.getFirst(), 1.0, EARLY);
            ImportedRating late = new ImportedRating("1", titles.getFirst(), 5.0, LATE);

            ratings.importRatings("movielens", List.of(late, early));
            ratings.importRatings("movielens", List.of(early));

            assertThat(ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(titles.getFirst(), 1, 5.0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ratersOfTwoSources_areDifferentPeople(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> {
            ratings.importRatings("one", List.of(new ImportedRating("1", titles.getFirst(), 4.0, EARLY)));
            ratings.importRatings("two", List.of(new ImportedRating("1", titles.getFirst(), 2.0, EARLY)));

            assertThat(ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(titles.getFirst(), 2, 6.0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ratingOfUnknownTitle_isRefused_andTheBatchWithIt(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> {
            assertThatThrownBy(() -> ratings.importRatings(
                    "movielens",
                    List.of(
                            new ImportedRating("1", titles.getFirst(), 4.0, EARLY),
                            new ImportedRating("1", 999_999, 4.0, EARLY))));

            assertThat(ratings.summaries(Instant.EPOCH)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 3.3, 5.5, -1, Double.NaN})
    void ratingOutsideHalfSteps_isRefused(double rating) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportedRating("1", 1, rating, EARLY))
                .withMessageContaining("0.5 to 5.0 in halves");
    }

    @ParameterizedTest
    @EnumSource
    void emptyBatch_isFine(DatabaseUnderTest kind) {
        onRatings(kind, (ratings, titles) -> assertThat(ratings.importRatings("one", List.of()))
                .isEqualTo(new RatingCounts(0, 0, 0)));
    }
}
