package io.moodreel.server.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditLog.Filter;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the audit log promises, on every database. */
class AuditLogContractTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final RequestOrigin HERE = new RequestOrigin("192.0.2.1", "curl");
    private static final Filter ALL = by(Optional.empty(), Optional.empty());

    @ParameterizedTest
    @EnumSource
    void events_areReadNewestFirst_byActionAndByUser(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                AuditLog log = new AuditLog(handle);
                log.add(AuditEvent.own(AuditAction.SIGNED_IN, 7, HERE), NOW);
                log.add(AuditEvent.attempt(AuditAction.SIGN_IN_REFUSED, null, HERE), NOW);
                log.add(new AuditEvent(AuditAction.ROLE_CHANGED, 8L, 7L, HERE, "viewer to admin"), NOW);

                assertThat(log.newestFirst(ALL, 10, 0))
                        .extracting(AuditEntry::action)
                        .containsExactly(AuditAction.ROLE_CHANGED, AuditAction.SIGN_IN_REFUSED, AuditAction.SIGNED_IN);
                assertThat(log.newestFirst(ALL, 1, 1))
                        .extracting(AuditEntry::actorId)
                        .containsExactly((Long) null);
                assertThat(log.count(by(Optional.empty(), Optional.of(7L)))).isEqualTo(2);
                assertThat(log.count(by(Optional.of(AuditAction.SIGNED_IN), Optional.of(8L))))
                        .isZero();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void oldEvents_areForgotten(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                AuditLog log = new AuditLog(handle);
                log.add(AuditEvent.own(AuditAction.SIGNED_IN, 7, HERE), NOW);
                log.add(AuditEvent.own(AuditAction.SIGNED_OUT, 7, HERE), NOW.plusSeconds(10));

                log.removeBefore(NOW.plusSeconds(5));

                assertThat(log.newestFirst(ALL, 10, 0))
                        .extracting(AuditEntry::action)
                        .containsExactly(AuditAction.SIGNED_OUT);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void events_areReadFromAMomentOn_andBeforeAnother(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            opened.database().change(handle -> {
                AuditLog log = new AuditLog(handle);
                log.add(AuditEvent.own(AuditAction.SIGNED_IN, 7, HERE), NOW);
                log.add(AuditEvent.own(AuditAction.EXPORTED, 7, HERE), NOW.plusSeconds(10));
                log.add(AuditEvent.own(AuditAction.SIGNED_OUT, 7, HERE), NOW.plusSeconds(20));

                assertThat(log.newestFirst(between(NOW.plusSeconds(10), NOW.plusSeconds(20)), 10, 0))
                        .extracting(AuditEntry::action)
                        .containsExactly(AuditAction.EXPORTED);
                assertThat(log.count(between(Instant.MIN, NOW.plusSeconds(20)))).isEqualTo(2);
                assertThat(log.count(between(NOW.plusSeconds(20), Instant.MAX))).isEqualTo(1);
            });
        }
    }

    private static Filter by(Optional<AuditAction> action, Optional<Long> user) {
        return new Filter(action, user, Optional.empty(), Optional.empty());
    }

    private static Filter between(Instant from, Instant to) {
        return new Filter(Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to));
    }
}
