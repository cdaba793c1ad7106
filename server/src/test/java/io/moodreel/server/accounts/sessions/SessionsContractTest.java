package io.moodreel.server.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.TestClock;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEntry;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.sessions.Sessions.Ticketed;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.security.Credential;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What sign-ins promise, on every database. */
class SessionsContractTest {
    private static final RequestOrigin HERE = new RequestOrigin("192.0.2.1", "Firefox on Linux");

    /** A database with one user, and its sign-ins. */
    private static final class Stage implements AutoCloseable {
        final Opened opened;
        final Database database;
        final TestClock clock = new TestClock();
        final LiveAccess access;
        final Sessions sessions;
        final long user;

        Stage(DatabaseUnderTest kind) {
            opened = kind.open();
            database = opened.database();
            clock.stop();
            AccountsConfig config = new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(AccountsConfig.class)
                    .build()
                    .getConfigMapping(AccountsConfig.class);
            access = new LiveAccess(database, clock);
            sessions = new Sessions(database, access, config, clock);
            NewUser ada = new NewUser(EmailAddress.parse("ada@example.org").orElseThrow(), "Ada", "hash", true);
            user = database.write(handle -> new Users(handle).add(ada, clock.instant()))
                    .id();
        }

        Ticketed begin() {
            return database.write(handle -> sessions.begin(handle, user, HERE));
        }

        boolean isLive(Ticketed session) {
            return access.of(new Credential.Session(session.sessionId())).isPresent();
        }

        @Override
        public void close() {
            opened.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refreshToken_isGoodOnce_butForTheGrace(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed first = stage.begin();
            Ticketed second = stage.sessions.refresh(first.refreshToken(), HERE).orElseThrow();
            assertThat(second.sessionId()).isEqualTo(first.sessionId());
            assertThat(stage.sessions.refresh(first.refreshToken(), HERE)).isPresent();

            stage.clock.pass(Duration.ofSeconds(11));

            assertThat(stage.sessions.refresh(first.refreshToken(), HERE)).isEmpty();
            assertThat(stage.sessions.refresh(second.refreshToken(), HERE)).isEmpty();
            assertThat(stage.isLive(first)).isFalse();
            assertThat(stage.database.<List<AuditEntry>, RuntimeException>read(handle -> new AuditLog(handle)
                            .newestFirst(
                                    new AuditLog.Filter(
                                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                                    1,
                                    0)))
                    .extracting(AuditEntry::action)
                    .containsExactly(AuditAction.REFRESH_TOKEN_REUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoChainsFromOneToken_theOneThatGoesOnEndsTheOther(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed first = stage.begin();
            Ticketed owners = stage.sessions.refresh(first.refreshToken(), HERE).orElseThrow();
            Ticketed thiefs = stage.sessions.refresh(first.refreshToken(), HERE).orElseThrow();
            stage.sessions.refresh(owners.refreshToken(), HERE).orElseThrow();
            stage.clock.pass(Duration.ofSeconds(11));

            assertThat(stage.sessions.refresh(thiefs.refreshToken(), HERE)).isEmpty();
            assertThat(stage.isLive(first)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void signIn_lastsWhileItIsUsed_butNotForEver(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed session = stage.begin();
            for (int month = 0; month < 6; month++) {
                stage.clock.pass(Duration.ofDays(29));
                session = stage.sessions.refresh(session.refreshToken(), HERE).orElseThrow();
            }
            stage.clock.pass(Duration.ofDays(7));

            assertThat(stage.sessions.refresh(session.refreshToken(), HERE)).isEmpty();
            assertThat(stage.isLive(session)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endedSignIn_isRefusedAtOnce_howeverFreshlyItWasAskedFor(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed one = stage.begin();
            Ticketed other = stage.begin();
            assertThat(stage.isLive(one)).isTrue();

            stage.sessions.end(stage.user, one.sessionId(), AuditEvent.own(AuditAction.SIGNED_OUT, stage.user, HERE));

            assertThat(stage.isLive(one)).isFalse();
            assertThat(stage.isLive(other)).isTrue();
            assertThat(stage.sessions.end(
                            stage.user + 1,
                            other.sessionId(),
                            AuditEvent.own(AuditAction.SESSION_ENDED, stage.user + 1, HERE)))
                    .isFalse();
            assertThat(stage.isLive(other)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allButOne_areEndedTogether(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed keep = stage.begin();
            Ticketed end = stage.begin();
            Credential kept = new Credential.Session(keep.sessionId());

            Set<Credential> ended = stage.database.write(handle -> stage.sessions.endAll(handle, stage.user, kept));
            stage.access.ended(ended);

            assertThat(ended).containsExactly(new Credential.Session(end.sessionId()));
            assertThat(stage.isLive(keep)).isTrue();
            assertThat(stage.isLive(end)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void expiredSignIns_areForgotten_withTheirTokens(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            stage.begin();
            stage.clock.pass(Duration.ofDays(31));
            stage.begin();

            stage.sessions.removeExpired();

            assertThat(stage.sessions.of(stage.user)).hasSize(1);
            assertThat(stage.database.<Integer, RuntimeException>read(
                            handle -> handle.createQuery("SELECT COUNT(*) FROM refresh_tokens")
                                    .mapTo(Integer.class)
                                    .one()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lastUse_isNotedNoOftenerThanEveryFiveMinutes(DatabaseUnderTest kind) {
        try (Stage stage = new Stage(kind)) {
            Ticketed session = stage.begin();
            stage.clock.pass(Duration.ofMinutes(4));
            stage.isLive(session);
            assertThat(stage.sessions.of(stage.user).getFirst().lastUsedAt())
                    .isEqualTo(stage.sessions.of(stage.user).getFirst().createdAt());

            stage.access.ended(Set.of(new Credential.Session(session.sessionId())));
            stage.clock.pass(Duration.ofMinutes(2));
            stage.isLive(session);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            stage.sessions.of(stage.user).getFirst().lastUsedAt())
                    .isAfter(stage.sessions.of(stage.user).getFirst().createdAt()));
        }
    }
}
