package io.moodreel.server.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.groups.Pick.Conditions;
import io.moodreel.server.groups.Pick.Presence;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.personal.PersonalTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of choices for tonight, on every database. */
@Timeout(120)
class PickStoreContractTest {
    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");
    private static final Conditions CONDITIONS =
            new Conditions(TitleScope.ALL, Mood.SADNESS, MoodMode.LIFT, 100, Way.AVERAGE);

    private static long person(Database database, String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, NOW).id());
    }

    private static Optional<Pick> find(Database database, long user, long pick) {
        return database.read(handle -> new PickStore(handle).find(user, pick));
    }

    private static List<Pick> of(Database database, long user, Instant since) {
        return database.read(handle -> new PickStore(handle).of(user, since));
    }

    @ParameterizedTest
    @EnumSource
    void pick_isKept_shownToThoseWhoAreAsked_andErasedWithItsOwner(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Database database = opened.database();
            long ada = person(database, "ada@example.org");
            long ben = person(database, "ben@example.org");
            long eve = person(database, "eve@example.org");
            long id = database.write(handle -> {
                PickStore store = new PickStore(handle);
                long pick = store.add(ada, CONDITIONS, NOW);
                store.addPerson(pick, ada, "ada", false, Presence.IN);
                store.addPerson(pick, ben, "ben", false, Presence.INVITED);
                store.addPerson(pick, null, "Cleo", true, Presence.IN);
                store.deal(pick, List.of(7L, 3L));
                store.deal(pick, List.of(1L));
                Pick made = store.find(ada, pick).orElseThrow();
                store.setVotes(made.people().get(2).id(), Map.of(7L, true, 3L, false));
                return pick;
            });

            Pick seen = find(database, ben, id).orElseThrow();
            assertThat(seen.conditions()).isEqualTo(CONDITIONS);
            assertThat(seen.cards()).containsExactly(7L, 3L);
            assertThat(seen.people().get(2).votes()).isEqualTo(Map.of(7L, true, 3L, false));
            assertThat(seen.people().get(2).hasAnswered(List.of(7L, 3L))).isTrue();
            assertThat(seen.isWaitingForAnswers()).isTrue();
            assertThat(find(database, eve, id)).isEmpty();
            assertThat(of(database, ben, NOW)).hasSize(1);
            assertThat(of(database, ben, NOW.plusSeconds(1))).isEmpty();

            database.change(handle -> new PickStore(handle).leaveOutWhoIsInvited(id));
            assertThat(find(database, ben, id)).isEmpty();
            database.change(handle -> {
                for (PersonalTable table : new GroupsPersonalData().tables()) {
                    handle.createUpdate(table.erase()).bind("user", ada).execute();
                }
            });
            assertThat(of(database, ada, NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOld_isForgotten(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Database database = opened.database();
            long ada = person(database, "ada@example.org");
            int left = database.write(handle -> {
                PickStore store = new PickStore(handle);
                store.add(ada, CONDITIONS, NOW);
                store.add(ada, CONDITIONS, NOW.plusSeconds(10));
                store.removeBefore(NOW.plusSeconds(5));
                return store.countOwn(ada);
            });

            assertThat(left).isOne();
        }
    }
}
