package io.moodreel.server.moods.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engagement log promises, on every database. */
@Timeout(120)
class EngagementContractTest {
    private static final Instant START = Instant.parse("2026-03-01T20:00:00Z");
    private static final EngagementPoint LATER =
            new EngagementPoint(START.toEpochMilli() + 2_000, 30.5, EngagementStatus.CONFUSED, Emotion.FEAR);
    private static final EngagementPoint EARLIER =
            new EngagementPoint(START.toEpochMilli(), 92.5, EngagementStatus.HIGHLY_ENGAGED, Emotion.HAPPY);

    private static long person(Database database, String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, START).id());
    }

    private static EngagementSession add(Database database, long user, String title) {
        NewEngagementSession session =
                new NewEngagementSession(START, START.plusSeconds(60), title, List.of(EARLIER, LATER));
        return database.write(handle -> new EngagementStore(handle).add(user, session));
    }

    @ParameterizedTest
    @EnumSource
    void sessions_comeBackNewestFirst_withTheirPointsInOrder_toTheirOwnerAlone(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Database database = at.database();
            long ada = person(database, "ada@example.org");
            long ben = person(database, "ben@example.org");
            EngagementSession first = add(database, ada, null);
            add(database, ben, "Ben's");
            EngagementSession second = add(database, ada, "Talk");

            database.<Void, RuntimeException>read(handle -> {
                EngagementStore store = new EngagementStore(handle);
                assertThat(store.page(ada, 0, 20)).containsExactly(second, first);
                assertThat(store.page(ada, 1, 1)).containsExactly(first);
                assertThat(store.count(ada)).isEqualTo(2);
                assertThat(store.find(ada, first.id())).contains(first);
                assertThat(store.find(ben, first.id())).isEmpty();
                assertThat(store.points(first.id())).containsExactly(EARLIER, LATER);
                return null;
            });
            assertThat(first.meanScore()).isEqualTo(61.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deleting_takesThePointsAlong_andTouchesNobodyElse(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Database database = at.database();
            long ada = person(database, "ada@example.org");
            long ben = person(database, "ben@example.org");
            EngagementSession session = add(database, ada, null);
            EngagementSession bens = add(database, ben, null);

            assertThat(database.<Boolean, RuntimeException>write(
                            handle -> new EngagementStore(handle).delete(ben, session.id())))
                    .isFalse();
            assertThat(database.<Boolean, RuntimeException>write(
                            handle -> new EngagementStore(handle).delete(ada, session.id())))
                    .isTrue();

            database.<Void, RuntimeException>read(handle -> {
                EngagementStore store = new EngagementStore(handle);
                assertThat(store.find(ada, session.id())).isEmpty();
                assertThat(store.points(session.id())).isEmpty();
                assertThat(store.points(bens.id())).hasSize(2);
                return null;
            });
        }
    }
}
