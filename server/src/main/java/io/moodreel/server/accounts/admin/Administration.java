package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.access.UserCredentials;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.Role;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What administrators decide about accounts. Takes effect with the next request of whom it concerns. Thread-safe. */
@Singleton
class Administration {
    private final Database database;
    private final Sessions sessions;
    private final LiveAccess access;
    private final Clock clock;

    Administration(Database database, Sessions sessions, LiveAccess access, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
    }

    /** What is to change; what is empty stays. */
    record Decision(Optional<Role> role, Optional<Boolean> disabled) {}

    /** One page of accounts, and how many there are in all. */
    record Found(List<User> users, long total) {}

    Found page(String words, int size, long offset) {
        return database.read(handle -> {
            Users users = new Users(handle);
            return new Found(users.page(words, size, offset), users.count(words));
        });
    }

    Optional<User> find(long id) {
        return database.read(handle -> new Users(handle).find(id));
    }

    private record Decided(User user, Set<Credential> changed) {}

    /** Carries out a decision; 409 when nobody would be left to administer the server. */
    Optional<User> decide(long id, Decision decision, @Nullable Long actor, RequestOrigin origin) {
        Optional<Decided> decided = database.write(handle -> {
            Users users = new Users(handle);
            Optional<User> before = users.find(id);
            if (before.isEmpty()) {
                return Optional.<Decided>empty();
            }
            Set<Credential> changed = UserCredentials.of(handle, id);
            carryOut(handle, before.get(), decision, new AuditEvent(AuditAction.ROLE_CHANGED, actor, id, origin, ""));
            return users.find(id).map(after -> new Decided(after, changed));
        });
        decided.ifPresent(known -> access.ended(known.changed()));
        return decided.map(Decided::user);
    }

    private void carryOut(Handle handle, User user, Decision decision, AuditEvent who) {
        Users users = new Users(handle);
        boolean steps = decision.role().filter(role -> role != Role.ADMIN).isPresent()
                || decision.disabled().orElse(false);
        if (steps && users.isLastAdministrator(user.id())) {
            throw ProblemException.conflict(user.handle()
                    + " is the last administrator. Make somebody else one first, or nobody could run this server.");
        }
        AuditLog log = new AuditLog(handle);
        decision.role().filter(role -> role != user.role()).ifPresent(role -> {
            users.setRole(user.id(), role);
            log.add(who.saying(user.role().wireName() + " to " + role.wireName()), clock.instant());
        });
        decision.disabled()
                .filter(disabled -> disabled != (user.disabledAt() != null))
                .ifPresent(disabled -> {
                    users.setDisabled(user.id(), disabled ? clock.instant() : null);
                    if (disabled) {
                        sessions.endAll(handle, user.id(), null);
                    }
                    AuditAction action = disabled ? AuditAction.DISABLED : AuditAction.ENABLED;
                    log.add(new AuditEvent(action, who.actor(), user.id(), who.origin(), ""), clock.instant());
                });
    }
}
