package io.moodreel.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.personal.PersonalTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What shelves, activities and followers promise, on every database. */
@Timeout(120)
class LibraryContractTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

    private static Activity did(LibraryUnderTest at, ActivityKind kind, long title, @Nullable Mood mood) {
        return new Activity(at.ada, title, kind, null, mood, at.now());
    }

    private static Set<Shelf> shelves(LibraryUnderTest at, long title) {
        return at.shelves.marks(at.ada, List.of(title)).getFirst().shelves();
    }

    @ParameterizedTest
    @EnumSource
    void savingFinishingHiding_putTheTitleWhereItBelongs(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.library.record(did(at, ActivityKind.SAVE, at.film, null));
            assertThat(shelves(at, at.film)).containsExactly(Shelf.WATCHLIST);
            at.library.record(did(at, ActivityKind.FINISH, at.film, null));
            assertThat(shelves(at, at.film)).containsExactly(Shelf.HISTORY);
            at.library.record(did(at, ActivityKind.HIDE, at.book, null));
            assertThat(shelves(at, at.book)).containsExactly(Shelf.HIDDEN);
            for (ActivityKind other :
                    List.of(ActivityKind.VIEW, ActivityKind.CLICK, ActivityKind.SEARCH, ActivityKind.PLAY)) {
                at.library.record(did(at, other, at.otherFilm, null));
            }
            assertThat(shelves(at, at.otherFilm)).isEmpty();
            assertThat(at.library.taste(at.ada).settled()).containsExactlyInAnyOrder(at.film, at.book);
        }
    }

    @ParameterizedTest
    @EnumSource
    void activities_areGivenAsTheyHappened_oldestFirst(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            Activity played = new Activity(at.ada, at.film, ActivityKind.PLAY, 0.25, Mood.SADNESS, at.now());
            at.library.record(played);
            Activity skipped = new Activity(at.ben, at.book, ActivityKind.SKIP, null, null, at.tick());
            at.library.record(skipped);
            at.own.give(at.ada, at.film, 4.5);

            assertThat(at.activities())
                    .containsExactly(
                            played, skipped, new Activity(at.ada, at.film, ActivityKind.RATE, 4.5, null, at.now()));
            assertThat(at.happened).isEqualTo(at.activities());
        }
    }

    @ParameterizedTest
    @EnumSource
    void puttingTwice_isOneActivity_andKeepsTheFirstTime(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            Instant first = at.now();
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);
            at.tick();
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);

            assertThat(at.activities())
                    .containsExactly(new Activity(at.ada, at.film, ActivityKind.SAVE, null, null, first));
            assertThat(at.shelves.page(at.ada, Shelf.WATCHLIST, null, FIRST_PAGE))
                    .isEqualTo(new Page<>(List.of(new ShelfEntry(at.film, first)), 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void putIntoTheHistoryAgain_stillLeavesTheWatchlist(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.shelves.put(at.ada, Shelf.HISTORY, at.film);
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);
            at.shelves.put(at.ada, Shelf.HISTORY, at.film);

            assertThat(shelves(at, at.film)).containsExactly(Shelf.HISTORY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void taking_isFineWhereNothingStands_andIsNoActivity(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.shelves.put(at.ada, Shelf.HIDDEN, at.film);
            at.shelves.put(at.ben, Shelf.HIDDEN, at.film);
            at.changed.clear();
            at.shelves.take(at.ada, Shelf.HIDDEN, at.film);
            at.shelves.take(at.ada, Shelf.HIDDEN, at.film);

            assertThat(at.changed).containsExactly(at.ada);
            assertThat(shelves(at, at.film)).isEmpty();
            assertThat(at.library.taste(at.ben).settled()).containsExactly(at.film);
            assertThat(at.activities()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shelf_isPagedNewestFirst_byType_andNobodyElses(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            for (long title : List.of(at.otherFilm, at.book, at.film)) {
                at.tick();
                at.shelves.put(at.ada, Shelf.WATCHLIST, title);
            }

            assertThat(at.shelves
                            .page(at.ada, Shelf.WATCHLIST, null, new PageRequest(1, 2))
                            .items())
                    .extracting(ShelfEntry::titleId)
                    .containsExactly(at.film, at.book);
            Page<ShelfEntry> films = at.shelves.page(at.ada, Shelf.WATCHLIST, TitleType.MOVIE, new PageRequest(2, 1));
            assertThat(films.items()).extracting(ShelfEntry::titleId).containsExactly(at.otherFilm);
            assertThat(films.total()).isEqualTo(2);
            assertThat(at.shelves.page(at.ada, Shelf.HISTORY, null, FIRST_PAGE).total())
                    .isZero();
            assertThat(at.shelves
                            .page(at.ben, Shelf.WATCHLIST, null, FIRST_PAGE)
                            .total())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void marks_tellEverythingAboutEachTitleAskedFor(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            OwnRating rating = at.own.give(at.ada, at.film, 2.5).rating();
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);
            at.shelves.put(at.ben, Shelf.HIDDEN, at.book);

            assertThat(at.shelves.marks(at.ada, List.of(at.book, at.film, 999_999L)))
                    .containsExactly(
                            new Mark(at.book, null, Set.of()),
                            new Mark(at.film, rating, Set.of(Shelf.HISTORY, Shelf.WATCHLIST)),
                            new Mark(999_999, null, Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void followers_areToldOnceItIsDurable(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            List<Integer> seen = new ArrayList<>();
            at.library.addFollower(new LibraryFollower() {
                @Override
                public void changed(long userId) {
                    seen.add(at.library.taste(userId).settled().size());
                }
            });

            at.own.give(at.ada, at.film, 3.0);
            at.library.record(did(at, ActivityKind.HIDE, at.book, null));

            assertThat(seen).containsExactly(1, 2);
            assertThat(at.changed).containsExactly(at.ada, at.ada);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRolledBack_nobodyHearsOf(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> at.database.change(handle -> {
                        at.own.give(at.ada, at.film, 3.0);
                        at.shelves.put(at.ada, Shelf.HIDDEN, at.book);
                        throw new IllegalStateException("on second thoughts");
                    }));

            assertThat(at.changed).isEmpty();
            assertThat(at.happened).isEmpty();
            assertThat(at.library.taste(at.ada)).isEqualTo(new Taste(0, List.of(), Set.of(), Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ratingAsAnActivity_isRefused_itIsGivenElsewhere(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> at.library.record(did(at, ActivityKind.RATE, at.film, null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasing_removesEverythingOfThePerson_tellsFollowers_andMakesAnotherVersion(DatabaseUnderTest kind) {
        try (LibraryUnderTest at = new LibraryUnderTest(kind)) {
            at.ratings.importRatings("movielens", List.of(new ImportedRating("1", at.film, 2.0, at.now())));
            at.own.give(at.ada, at.film, 3.5);
            at.own.give(at.ben, at.film, 1.0);
            at.shelves.put(at.ada, Shelf.HIDDEN, at.book);
            long version = at.ratings.version();
            at.changed.clear();
            LibraryPersonalData data = new LibraryPersonalData(at.database, at.library);

            at.database.change(handle -> {
                data.erasing(at.ada);
                for (PersonalTable table : data.tables()) {
                    handle.createUpdate(table.erase()).bind("user", at.ada).execute();
                }
            });

            assertThat(at.library.taste(at.ada)).isEqualTo(new Taste(0, List.of(), Set.of(), Set.of()));
            assertThat(at.activities()).extracting(Activity::userId).containsExactly(at.ben);
            assertThat(at.ratings.summaries(Instant.EPOCH)).containsExactly(new RatingSummary(at.film, 2, 3.0));
            assertThat(at.ratings.version()).isNotEqualTo(version);
            assertThat(at.changed).containsExactly(at.ada);
        }
    }
}
