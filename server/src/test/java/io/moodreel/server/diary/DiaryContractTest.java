package io.moodreel.server.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.library.Mark;
import io.moodreel.server.library.OwnRating;
import io.moodreel.server.library.Page;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.personal.PersonalTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a diary promises, on every database. */
@Timeout(120)
class DiaryContractTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

    private static Watching on(LocalDate day, long title, @Nullable Double rating) {
        return new Watching(title, day, rating, false, false, List.of(), "", null, Watching.BY_HAND);
    }

    private static Mark mark(DiaryUnderTest at, long title) {
        return at.shelves.marks(at.ada, List.of(title)).getFirst();
    }

    private static @Nullable Double rating(DiaryUnderTest at, long title) {
        OwnRating rating = mark(at, title).rating();
        return rating == null ? null : rating.rating();
    }

    @ParameterizedTest
    @EnumSource
    void entry_isKeptAsItWasWritten(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            Watching whole = new Watching(
                    at.film,
                    NEW_YEAR,
                    3.5,
                    true,
                    true,
                    List.of("with \"Ben\"", "träumen, 夢"),
                    "Two lines,\nand 'quotes'.",
                    Mood.SADNESS,
                    "letterboxd");
            DiaryEntry added = at.diary.add(at.ada, whole);

            assertThat(at.diary.find(at.ada, added.id())).contains(added);
            assertThat(added.watching()).isEqualTo(whole);
            assertThat(added.createdAt()).isEqualTo(DiaryUnderTest.NOW);
            assertThat(at.diary.find(at.ben, added.id())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void entryByHand_putsTheTitleIntoTheHistory_ratesIt_andLikesIt(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            at.shelves.put(at.ada, Shelf.WATCHLIST, at.film);
            at.diary.add(
                    at.ada, new Watching(at.film, NEW_YEAR, 4.0, false, true, List.of(), "", null, Watching.BY_HAND));

            assertThat(mark(at, at.film).shelves()).containsExactly(Shelf.HISTORY);
            assertThat(rating(at, at.film)).isEqualTo(4.0);
            assertThat(at.likes.all(at.ada)).containsExactly(new Like(at.film, DiaryUnderTest.NOW));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLatestDay_ratesTheTitle_alsoWhenAnEarlierOneIsWrittenAfterwards(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            at.diary.add(at.ada, on(NEW_YEAR, at.film, 5.0));
            DiaryEntry earlier = at.diary.add(at.ada, on(NEW_YEAR.minusDays(1), at.film, 2.0));
            assertThat(rating(at, at.film)).isEqualTo(5.0);

            at.diary.change(at.ada, earlier.id(), on(NEW_YEAR.plusDays(1), at.film, 1.5));
            assertThat(rating(at, at.film)).isEqualTo(1.5);

            at.diary.add(at.ada, on(NEW_YEAR.plusDays(2), at.film, null));
            assertThat(rating(at, at.film)).isEqualTo(1.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void imported_areOnlyInTheDiary_andRemovedTogether(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            List<DiaryEntry> added = at.diary.addAll(
                    at.ada,
                    List.of(on(NEW_YEAR, at.film, 4.0), on(NEW_YEAR, at.film, null), on(NEW_YEAR, at.otherFilm, 1.0)));
            DiaryEntry bens = at.diary.add(at.ben, on(NEW_YEAR, at.film, null));

            assertThat(rating(at, at.film)).isNull();
            assertThat(mark(at, at.film).shelves()).isEmpty();
            List<DiaryEntry> all = new ArrayList<>();
            at.diary.forEach(at.ada, all::add);
            assertThat(all).isEqualTo(added);

            List<Long> ids = List.of(added.get(0).id(), added.get(2).id(), bens.id(), 999_999L);
            assertThat(at.diary.removeAll(at.ada, ids)).isEqualTo(2);
            assertThat(at.diary.page(at.ada, null, FIRST_PAGE)).isEqualTo(new Page<>(List.of(added.get(1)), 1));
            assertThat(at.diary.find(at.ben, bens.id())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void month_hasItsDaysInOrder_andKnowsTheNearestOthers(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            at.diary.add(at.ada, on(LocalDate.parse("2026-02-28"), at.film, null));
            at.diary.add(at.ada, on(LocalDate.parse("2026-02-01"), at.otherFilm, null));
            at.diary.add(at.ada, on(LocalDate.parse("2025-11-30"), at.film, null));
            at.diary.add(at.ben, on(LocalDate.parse("2026-02-02"), at.film, null));

            Diary.Month month = at.diary.month(at.ada, YearMonth.parse("2026-02"), 10);
            assertThat(month.entries())
                    .extracting(entry -> entry.watching().titleId())
                    .containsExactly(at.otherFilm, at.film);
            assertThat(month.before()).isEqualTo(YearMonth.parse("2025-11"));
            assertThat(month.after()).isNull();
            assertThat(at.diary.month(at.ada, YearMonth.parse("2026-02"), 1).entries())
                    .hasSize(1);
            assertThat(at.diary.month(at.ada, YearMonth.parse("2025-12"), 10).after())
                    .isEqualTo(YearMonth.parse("2026-02"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_isNewestDayFirst_ofOneTitleWhereAsked(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            DiaryEntry old = at.diary.add(at.ada, on(NEW_YEAR.minusYears(1), at.film, null));
            DiaryEntry other = at.diary.add(at.ada, on(NEW_YEAR.minusDays(1), at.otherFilm, null));
            DiaryEntry late = at.diary.add(at.ada, on(NEW_YEAR, at.film, null));

            assertThat(at.diary.page(at.ada, null, new PageRequest(1, 2)))
                    .isEqualTo(new Page<>(List.of(late, other), 3));
            assertThat(at.diary.page(at.ada, at.film, FIRST_PAGE)).isEqualTo(new Page<>(List.of(late, old), 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void othersEntries_areNeitherChangedNorRemoved(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            DiaryEntry adas = at.diary.add(at.ada, on(NEW_YEAR, at.film, 4.0));

            assertThat(at.diary.change(at.ben, adas.id(), on(NEW_YEAR, at.otherFilm, 1.0)))
                    .isEqualTo(Optional.empty());
            assertThat(at.diary.remove(at.ben, adas.id())).isFalse();
            assertThat(at.diary.find(at.ada, adas.id())).contains(adas);
            assertThat(at.diary.remove(at.ada, adas.id())).isTrue();
            assertThat(rating(at, at.film)).as("the rating stays").isEqualTo(4.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void likes_keepTheirFirstTime_andEndWhenTakenBack(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            Like imported = new Like(at.film, Instant.parse("2020-01-01T00:00:00Z"));
            at.likes.addAll(at.ada, List.of(imported));
            at.likes.like(at.ada, at.film);
            assertThat(at.likes.all(at.ada)).containsExactly(imported);
            assertThat(at.likes.likes(at.ben, at.film)).isFalse();

            assertThat(at.likes.unlike(at.ada, at.film)).isTrue();
            assertThat(at.likes.unlike(at.ada, at.film)).isFalse();
            assertThat(at.likes.likes(at.ada, at.film)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasing_leavesNothingOfThePerson_andOthersAsTheyWere(DatabaseUnderTest kind) {
        try (DiaryUnderTest at = new DiaryUnderTest(kind)) {
            Watching liked = new Watching(at.film, NEW_YEAR, 4.0, false, true, List.of(), "", null, Watching.BY_HAND);
            at.diary.add(at.ada, liked);
            at.diary.add(at.ben, liked);

            at.database.change(handle -> {
                for (PersonalTable table : new DiaryPersonalData().tables()) {
                    handle.createUpdate(table.erase()).bind("user", at.ada).execute();
                }
            });

            assertThat(at.diary.page(at.ada, null, FIRST_PAGE).total()).isZero();
            assertThat(at.likes.all(at.ada)).isEmpty();
            assertThat(at.diary.page(at.ben, null, FIRST_PAGE).total()).isOne();
            assertThat(at.likes.likes(at.ben, at.film)).isTrue();
        }
    }

    @Test
    void ratingOutsideHalfSteps_tooManyTags_orADayBefore1900_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on(NEW_YEAR, 1, 3.3))
                .withMessageContaining("3.3");
        assertThatIllegalArgumentException().isThrownBy(() -> on(LocalDate.parse("1899-12-31"), 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> on(LocalDate.of(10_000, 1, 1), 1, null));
        List<String> many = Collections.nCopies(Watching.MOST_TAGS + 1, "again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watching(1, NEW_YEAR, null, false, false, many, "", null, Watching.BY_HAND));
    }
}
