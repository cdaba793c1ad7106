package io.moodreel.server.transfer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.affect.Mood;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.diary.Like;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.library.Mark;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.ListText;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.http.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What imports promise, on every database. */
@Timeout(300)
class ImportsContractTest {
    private static final String RATINGS = "Date,Name,Year,Letterboxd URI,Rating\n";
    private static final String FOUR =
            RATINGS + "2024-03-09,Film 0,1950,u,4\n2024-03-09,Film 1,1999,u,3\n2024-03-09,Nowhere,1980,u,5\n";
    private static final PageRequest ALL = new PageRequest(1, 100);

    private static Mark mark(ImportsUnderTest at, long user, long title) {
        return at.shelves.marks(user, List.of(title)).getFirst();
    }

    private static boolean isBare(ImportsUnderTest at, long user, long title) {
        Mark mark = mark(at, user, title);
        return mark.rating() == null && mark.shelves().isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void staged_isMatched_andChangesNothing(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 3)) {
            LibraryImport staged = at.staged(at.ada, "ratings.csv", FOUR);

            assertThat(staged.state()).isEqualTo(ImportState.REVIEW);
            assertThat(staged.titles())
                    .isEqualTo(Map.of(TitleDecision.SURE, 1L, TitleDecision.UNSURE, 1L, TitleDecision.UNKNOWN, 1L));
            assertThat(isBare(at, at.ada, at.film("1"))).isTrue();
            assertThat(at.imports
                            .titles(at.ada, staged.id(), TitleDecision.UNSURE, 10, 0)
                            .items())
                    .singleElement()
                    .satisfies(title -> assertThat(title.candidates()).containsExactly(at.film("2")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void applied_addsWhatIsSureAndChosen_andUndone_takesItAllBack(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 3)) {
            LibraryImport staged = at.staged(at.ada, "ratings.csv", FOUR);
            at.imports.choose(at.ada, staged.id(), 1, at.film("3"));
            LibraryImport applied = at.imports.apply(at.ada, staged.id());

            assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
            assertThat(applied.added()).isEqualTo(new Added(2, 2, 0, 0, 0, 0, 0, 0));
            assertThat(mark(at, at.ada, at.film("1")).rating())
                    .satisfies(rating -> assertThat(rating.ratedAt()).isEqualTo(Instant.parse("2024-03-09T12:00:00Z")));
            assertThat(mark(at, at.ada, at.film("3")).shelves()).containsExactly(Shelf.HISTORY);
            assertThat(isBare(at, at.ben, at.film("1"))).isTrue();

            LibraryImports.Undone undone = at.imports.undo(at.ada, staged.id());

            assertThat(undone.taken()).isEqualTo(4);
            assertThat(undone.kept()).isZero();
            assertThat(isBare(at, at.ada, at.film("1"))).isTrue();
            assertThat(isBare(at, at.ada, at.film("3"))).isTrue();
            assertThat(at.imports.apply(at.ada, staged.id()).added().ratings()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNewerHere_stays_whatIsOlder_isReplaced_andComesBack(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 2)) {
            long film = at.film("1");
            at.applied(at.ada, "old.csv", RATINGS + "2020-01-01,Film 0,1950,u,2\n");
            LibraryImport newer = at.applied(at.ada, "new.csv", RATINGS + "2024-01-01,Film 0,1950,u,5\n");
            assertThat(mark(at, at.ada, film).rating().rating()).isEqualTo(5);
            assertThat(newer.added()).isEqualTo(new Added(1, 0, 0, 0, 0, 0, 0, 0));

            LibraryImport older = at.applied(at.ada, "older.csv", RATINGS + "2022-01-01,Film 0,1950,u,1\n");
            assertThat(older.added()).isEqualTo(Added.NOTHING);
            assertThat(mark(at, at.ada, film).rating().rating()).isEqualTo(5);

            at.imports.undo(at.ada, newer.id());
            assertThat(mark(at, at.ada, film).rating().rating()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedSince_isNotTakenBack(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 2)) {
            LibraryImport applied = at.applied(at.ada, "ratings.csv", FOUR);
            at.ratings.give(at.ada, at.film("1"), 1.0);

            LibraryImports.Undone undone = at.imports.undo(at.ada, applied.id());

            assertThat(undone.kept()).isEqualTo(1);
            assertThat(mark(at, at.ada, at.film("1")).rating().rating()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameFileTwice_addsNothing(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 2)) {
            String diary = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
                    + "2024-03-10,Film 0,1950,u,4,,a,2024-03-09\n";
            at.applied(at.ada, "diary.csv", diary);

            assertThat(at.applied(at.ada, "diary.csv", diary).added()).isEqualTo(Added.NOTHING);
            assertThat(at.diary.page(at.ada, null, ALL).total()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownTitle_isAddedWhenTheCatalogueLearnsIt_andGoesWithItsImport(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 1)) {
            LibraryImport applied = at.applied(at.ada, "r.csv", RATINGS + "2024-03-09,Film 4,1954,u,4\n");
            assertThat(applied.count(TitleDecision.UNKNOWN)).isEqualTo(1);
            at.addFilms(1, 6);

            LibraryImport later = at.matching.matchAgain(at.ada, applied.id());

            assertThat(later.added()).isEqualTo(new Added(1, 1, 0, 0, 0, 0, 0, 0));
            assertThat(mark(at, at.ada, at.film("5")).rating().rating()).isEqualTo(4);
            at.imports.undo(at.ada, applied.id());
            assertThat(isBare(at, at.ada, at.film("5"))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void titleThatWasWaitedFor_isTold_once(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 1)) {
            at.applied(at.ada, "watchlist.csv", "Date,Name,Year,Letterboxd URI\n2024-03-09,Film 4,1954,u\n");
            at.addFilms(1, 6);

            at.matching.lookAgain();
            at.matching.lookAgain();

            assertThat(at.told).containsExactly(at.film("5"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void othersImports_areNotThere(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 1)) {
            long id = at.staged(at.ada, "ratings.csv", FOUR).id();

            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> at.imports.find(at.ben, id),
                    () -> at.imports.apply(at.ben, id),
                    () -> at.imports.undo(at.ben, id),
                    () -> at.imports.choose(at.ben, id, 0, null),
                    () -> at.matching.matchAgain(at.ben, id),
                    () -> at.imports.remove(at.ben, id))) {
                assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                problem.getResponse().getStatus())
                        .isEqualTo(404));
            }
            assertThat(at.imports.page(at.ben, 10, 0).total()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotFitTheState_isAConflict(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 1)) {
            long id = at.staged(at.ada, "ratings.csv", FOUR).id();
            assertThatThrownBy(() -> at.imports.undo(at.ada, id)).hasMessageContaining("not in your library");
            at.imports.apply(at.ada, id);
            assertThatThrownBy(() -> at.imports.apply(at.ada, id)).hasMessageContaining("already");
            assertThatThrownBy(() -> at.imports.choose(at.ada, id, 0, null)).hasMessageContaining("already");
        }
    }

    /** A library with something of everything. */
    private static void live(ImportsUnderTest at, long user) {
        at.ratings.give(user, at.film("1"), 4.5);
        at.shelves.put(user, Shelf.WATCHLIST, at.film("1"));
        at.shelves.put(user, Shelf.WATCHLIST, at.film("2"));
        at.shelves.put(user, Shelf.HIDDEN, at.film("3"));
        at.likes.addAll(user, List.of(new Like(at.film("2"), Instant.parse("2020-05-05T05:05:05.005Z"))));
        for (int time = 0; time < 2; time++) {
            at.diary.addAll(
                    user,
                    List.of(new Watching(
                            at.film("4"),
                            LocalDate.parse("2024-03-09"),
                            time == 0 ? 3.5 : null,
                            time == 1,
                            true,
                            List.of("rain", "paris, later"),
                            "Two\nlines, \"quoted\"",
                            Mood.FEAR,
                            Watching.BY_HAND)));
        }
        for (String about : List.of("first", "second")) {
            long list =
                    at.lists.create(user, new ListText("Sad, but good", about)).id();
            at.lists.putAll(
                    user,
                    list,
                    List.of(
                            new ListEntry(at.film("5"), "slow", Instant.parse("2020-05-05T05:05:05Z")),
                            new ListEntry(at.film("1"), "", Instant.parse("2020-05-05T05:05:06Z"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void exported_andBroughtToAFreshAccount_isTheSameLibrary(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 6)) {
            live(at, at.ada);
            Map<String, String> handedOut = at.export(at.ada);
            assertThat(handedOut.keySet())
                    .containsExactlyInAnyOrder(
                            "library/moodreel-library.json",
                            "letterboxd/ratings.csv",
                            "letterboxd/watched.csv",
                            "letterboxd/watchlist.csv",
                            "letterboxd/likes/films.csv",
                            "letterboxd/diary.csv",
                            "letterboxd/reviews.csv",
                            "letterboxd/lists/01-sad-but-good.csv",
                            "letterboxd/lists/02-sad-but-good-2.csv");

            LibraryImport applied =
                    at.applied(at.ben, "moodreel-library.json", handedOut.get("library/moodreel-library.json"));

            assertThat(applied.count(TitleDecision.SURE)).isEqualTo(applied.total());
            assertThat(at.library.holdings(at.ben).shelves())
                    .isEqualTo(at.library.holdings(at.ada).shelves());
            assertThat(sorted(at.export(at.ben))).isEqualTo(sorted(handedOut));
            at.imports.undo(at.ben, applied.id());
            assertThat(at.export(at.ben)).isEmpty();
        }
    }

    /** Without the order of titles, which nothing promises. */
    private static Map<String, List<String>> sorted(Map<String, String> files) {
        Map<String, List<String>> lines = new TreeMap<>();
        files.forEach((name, text) -> lines.put(
                name,
                text.lines().map(line -> line.replaceAll(",$", "")).sorted().toList()));
        return lines;
    }

    @ParameterizedTest
    @EnumSource
    void letterboxdFilesOfOurs_areReadAsLetterboxdsOwn(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 6)) {
            live(at, at.ada);
            Map<String, String> handedOut = at.export(at.ada);
            for (String name : List.of("ratings.csv", "watched.csv", "watchlist.csv", "diary.csv", "likes/films.csv")) {
                at.applied(at.ben, name, handedOut.get("letterboxd/" + name));
            }
            at.applied(at.ben, "list.csv", handedOut.get("letterboxd/lists/01-sad-but-good.csv"));

            assertThat(mark(at, at.ben, at.film("1")).rating().rating()).isEqualTo(4.5);
            assertThat(at.likes.likes(at.ben, at.film("2"))).isTrue();
            assertThat(at.diary
                            .page(at.ben, null, ALL)
                            .items()
                            .getFirst()
                            .watching()
                            .tags())
                    .containsExactly("rain", "paris", "later");
            assertThat(at.lists.all(at.ben)).singleElement().satisfies(list -> assertThat(list.size())
                    .isEqualTo(2));
        }
    }

    /** Prints how long it takes; 5,000 rows are to be in a library within 5 s. */
    @ParameterizedTest
    @EnumSource
    void fiveThousandRows_arriveWhole(DatabaseUnderTest kind) {
        try (ImportsUnderTest at = new ImportsUnderTest(kind, 20_000)) {
            StringBuilder text = new StringBuilder(RATINGS);
            for (int row = 0; row < 5_000; row++) {
                int film = row * 4;
                text.append("2024-03-09,film ").append(film).append(',').append(ImportsUnderTest.year(film));
                text.append(",https://boxd.it/")
                        .append(film)
                        .append(',')
                        .append(1 + row % 5)
                        .append('\n');
            }
            long begun = System.nanoTime();
            LibraryImport staged = at.staged(at.ada, "ratings.csv", text.toString());
            long matched = System.nanoTime();
            LibraryImport applied = at.imports.apply(at.ada, staged.id());
            long ended = System.nanoTime();
            at.imports.undo(at.ada, staged.id());
            long undone = System.nanoTime();
            System.out.printf(
                    "5,000 rows on %s: read, kept and matched %d ms, applied %d ms, undone %d ms%n",
                    kind, (matched - begun) / 1_000_000, (ended - matched) / 1_000_000, (undone - ended) / 1_000_000);

            assertThat(applied.added()).isEqualTo(new Added(5_000, 5_000, 0, 0, 0, 0, 0, 0));
            assertThat(at.library.holdings(at.ada).ratings()).isEmpty();
        }
    }
}
