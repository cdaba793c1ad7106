package io.moodreel.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.OwnRatings.Given;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ratings of people with accounts promise, on every database. */
@Timeout(120)
class OwnRatingsContractTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

    @ParameterizedTest
    @EnumSource
    void ratingAnew_replaces_andKeepsItsNumber(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            Given first = at.own.give(at.ada, at.film, 3.5);
            Instant later = at.tick();
            Given second = at.own.give(at.ada, at.film, 5.0);

            assertThat(first.replaced()).isFalse();
            assertThat(second.replaced()).isTrue();
            assertThat(second.rating()).isEqualTo(new OwnRating(first.rating().id(), at.film, 5.0, later));
            assertThat(at.own.page(at.ada, null, FIRST_PAGE)).isEqualTo(new Page<>(List.of(second.rating()), 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void peoplesRatings_countLikeImportedOnes_andForThemselves(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.ratings.importRatings("movielens", List.of(new ImportedRating("" + at.ada, at.film, 2.0, at.now())));
            at.own.give(at.ada, at.film, 4.0);
            at.own.give(at.ben, at.film, 1.0);

            assertThat(at.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(at.film, 3, 7.0));
            assertThat(at.library.taste(at.ada).ratings())
                    .extracting(GivenRating::rating)
                    .containsExactly(4.0);
            assertThat(at.library.taste(at.ada).raterId())
                    .isPositive()
                    .isNotEqualTo(at.library.taste(at.ben).raterId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChange_makesAnotherVersion_andAReadDoesNot(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            long before = at.ratings.version();
            long id = at.own.give(at.ada, at.film, 3.5).rating().id();
            long added = at.ratings.version();
            at.own.give(at.ada, at.film, 4.5);
            long replaced = at.ratings.version();
            at.own.page(at.ada, null, FIRST_PAGE);
            assertThat(at.ratings.version()).isEqualTo(replaced);
            at.own.withdraw(at.ada, id);

            assertThat(List.of(before, added, replaced, at.ratings.version())).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ratedTitle_isInTheHistory_andOffTheWatchlist(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);
            at.own.give(at.ada, at.film, 3.5);

            assertThat(at.shelves.marks(at.ada, List.of(at.film)).getFirst().shelves())
                    .containsExactly(Shelf.HISTORY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withdrawnRating_isGone_itsActivityToo_butTheTitleStaysInTheHistory(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            long id = at.own.give(at.ada, at.film, 3.5).rating().id();
            at.own.give(at.ada, at.otherFilm, 4.0);
            at.own.give(at.ben, at.film, 1.0);

            assertThat(at.own.withdraw(at.ada, id)).isTrue();
            assertThat(at.own.withdraw(at.ada, id)).isFalse();
            assertThat(at.own.page(at.ada, null, FIRST_PAGE).total()).isEqualTo(1);
            assertThat(at.activities())
                    .extracting(Activity::userId, Activity::titleId)
                    .containsExactly(tuple(at.ada, at.otherFilm), tuple(at.ben, at.film));
            assertThat(at.library.taste(at.ada).settled()).contains(at.film);
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebodyElsesRating_cannotBeWithdrawn_norAnImportedOne(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.ratings.importRatings("movielens", List.of(new ImportedRating("1", at.film, 2.0, at.now())));
            long id = at.own.give(at.ada, at.film, 3.5).rating().id();
            at.own.give(at.ben, at.film, 2.5);
            long version = at.ratings.version();

            assertThat(at.own.withdraw(at.ben, id)).isFalse();
            assertThat(at.own.withdraw(at.ben, id - 1)).isFalse();
            assertThat(at.ratings.version()).isEqualTo(version);
            assertThat(at.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(at.film, 3, 8.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_areNewestFirst_byType(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            for (long title : List.of(at.film, at.book, at.otherFilm)) {
                at.tick();
                at.own.give(at.ada, title, 3.0);
            }

            assertThat(at.own.page(at.ada, null, new PageRequest(1, 2)).items())
                    .extracting(OwnRating::titleId)
                    .containsExactly(at.otherFilm, at.book);
            assertThat(at.own.page(at.ada, null, new PageRequest(2, 2)).items())
                    .extracting(OwnRating::titleId)
                    .containsExactly(at.film);
            assertThat(at.own.page(at.ada, TitleType.BOOK, FIRST_PAGE).total()).isEqualTo(1);
            assertThat(at.own.page(at.ben, null, FIRST_PAGE)).isEqualTo(new Page<>(List.of(), 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ratingOutsideTheScale_isRefused(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            for (double rating : new double[] {0, 0.25, 3.3, 5.5, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatIllegalArgumentException().isThrownBy(() -> at.own.give(at.ada, at.film, rating));
            }
            assertThat(at.activities()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sourceWithoutAName_isRefused_soThatNoImportSpeaksForAPerson(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.own.give(at.ada, at.film, 3.5);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at.ratings.importRatings(
                            " ", List.of(new ImportedRating("" + at.ada, at.film, 1.0, at.tick()))));
        }
    }
}
