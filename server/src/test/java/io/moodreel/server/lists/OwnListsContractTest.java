package io.moodreel.server.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.personal.PersonalTable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lists promise, on every database. */
@Timeout(120)
class OwnListsContractTest {
    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    /** Lists on a real database with five films and two people. */
    private static final class Fixture implements AutoCloseable {
        final Opened opened;
        final Database database;
        final OwnLists lists;
        final long[] films;
        final long ada;
        final long ben;

        Fixture(DatabaseUnderTest kind) {
            opened = kind.open();
            database = opened.database();
            lists = new OwnLists(database, Clock.fixed(NOW, ZoneOffset.UTC));
            Catalog catalog = new Catalog(database);
            List<String> ids = IntStream.range(0, 5).mapToObj(Integer::toString).toList();
            catalog.merge(ids.stream()
                    .map(id -> new SourceTitle(
                            Source.TMDB,
                            Map.of("tmdb", id),
                            TitleFacts.builder(TitleType.MOVIE, "Film " + id).build()))
                    .toList());
            Map<String, Long> known = catalog.idsByScheme(TitleType.MOVIE, "tmdb", ids);
            films = ids.stream().mapToLong(known::get).toArray();
            ada = person("ada@example.org");
            ben = person("ben@example.org");
        }

        private long person(String email) {
            NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
            return database.write(handle -> new Users(handle).add(person, NOW).id());
        }

        /** Ada's, with all films in their order. */
        long full() {
            long list = lists.create(ada, new ListText("All", "")).id();
            for (long film : films) {
                lists.put(ada, list, film, "");
            }
            return list;
        }

        List<Long> order(long list) {
            return lists.entries(ada, list).stream().map(ListEntry::titleId).toList();
        }

        @Override
        public void close() {
            opened.close();
        }
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(problem -> assertThat(
                        problem.getResponse().getStatus())
                .isEqualTo(404));
    }

    @ParameterizedTest
    @EnumSource
    void list_isMade_renamed_andDeletedWithItsTitles(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long list = at.full();
            TitleList renamed = at.lists.change(at.ada, list, new ListText("Rainy days", "with tea"));

            assertThat(renamed.text()).isEqualTo(new ListText("Rainy days", "with tea"));
            assertThat(renamed.size()).isEqualTo(5);
            assertThat(at.lists.all(at.ada)).containsExactly(renamed);
            assertThat(at.lists.remove(at.ada, list)).isTrue();
            assertThat(at.lists.all(at.ada)).isEmpty();
            assertThat(at.lists.holding(at.ada, at.films[0])).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void titleMovesForwardAndBack_andTheOthersMakeRoom(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long list = at.full();
            long[] f = at.films;

            at.lists.move(at.ada, list, f[0], 3);
            assertThat(at.order(list)).containsExactly(f[1], f[2], f[3], f[0], f[4]);
            at.lists.move(at.ada, list, f[4], 0);
            assertThat(at.order(list)).containsExactly(f[4], f[1], f[2], f[3], f[0]);
            at.lists.move(at.ada, list, f[1], 99);
            assertThat(at.order(list)).containsExactly(f[4], f[2], f[3], f[0], f[1]);
            at.lists.take(at.ada, list, f[2]);
            at.lists.move(at.ada, list, f[1], 1);
            assertThat(at.order(list)).containsExactly(f[4], f[1], f[3], f[0]);
            notFound(() -> at.lists.move(at.ada, list, f[2], 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void titlePutTwice_standsOnce_withTheNewNote(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long list = at.lists.create(at.ada, new ListText("One", "")).id();
            at.lists.put(at.ada, list, at.films[0], "first");
            at.lists.put(at.ada, list, at.films[0], "better");

            assertThat(at.lists.entries(at.ada, list)).containsExactly(new ListEntry(at.films[0], "better", NOW));
            assertThat(at.lists.holding(at.ada, at.films[0])).containsExactly(list);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyAtOnce_keepTheirOrder_andWhatIsThereStays(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long[] f = at.films;
            long list = at.lists.create(at.ada, new ListText("Some", "")).id();
            at.lists.put(at.ada, list, f[2], "mine");
            List<ListEntry> imported = List.of(
                    new ListEntry(f[4], "a", NOW), new ListEntry(f[2], "theirs", NOW), new ListEntry(f[0], "", NOW));

            assertThat(at.lists.putAll(at.ada, list, imported).size()).isEqualTo(3);
            assertThat(at.lists.entries(at.ada, list))
                    .containsExactly(new ListEntry(f[2], "mine", NOW), imported.get(0), imported.get(2));
            assertThat(at.lists
                            .page(at.lists.find(at.ada, list), new PageRequest(2, 2))
                            .items())
                    .containsExactly(imported.get(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void link_showsTheList_untilItIsPrivateAgain_andIsNeverTheSame(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long list = at.full();
            assertThat(at.lists.find(at.ada, list).link()).isEmpty();
            String first = at.lists.share(at.ada, list).link().orElseThrow();
            assertThat(at.lists.byLink(first)).map(TitleList::id).contains(list);
            String second = at.lists.share(at.ada, list).link().orElseThrow();

            assertThat(second).isNotEqualTo(first);
            assertThat(at.lists.byLink(first)).isEmpty();
            at.lists.unshare(at.ada, list);
            assertThat(at.lists.byLink(second)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void othersLists_areNotThere(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            long list = at.full();
            at.lists.share(at.ada, list);

            assertThat(at.lists.all(at.ben)).isEmpty();
            assertThat(at.lists.holding(at.ben, at.films[0])).isEmpty();
            assertThat(at.lists.remove(at.ben, list)).isFalse();
            notFound(() -> at.lists.find(at.ben, list));
            notFound(() -> at.lists.entries(at.ben, list));
            notFound(() -> at.lists.change(at.ben, list, new ListText("Mine", "")));
            notFound(() -> at.lists.put(at.ben, list, at.films[0], ""));
            notFound(() -> at.lists.take(at.ben, list, at.films[0]));
            notFound(() -> at.lists.move(at.ben, list, at.films[0], 1));
            notFound(() -> at.lists.share(at.ben, list));
            notFound(() -> at.lists.unshare(at.ben, list));
            assertThat(at.order(list)).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasing_leavesNothingOfThePerson(DatabaseUnderTest kind) {
        try (Fixture at = new Fixture(kind)) {
            at.full();
            long bens = at.lists.create(at.ben, new ListText("Ben's", "")).id();
            at.lists.put(at.ben, bens, at.films[0], "");

            at.database.change(handle -> {
                for (PersonalTable table : new ListsPersonalData().tables()) {
                    handle.createUpdate(table.erase()).bind("user", at.ada).execute();
                }
            });

            assertThat(at.lists.all(at.ada)).isEmpty();
            assertThat(at.lists.entries(at.ben, bens)).hasSize(1);
        }
    }
}
