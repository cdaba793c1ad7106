package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.passwords.PasswordHasher;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody knows an account's password. Text, status and time of a refusal are the same whether there is no such
 * account, it is disabled or not verified, or the password is wrong. Thread-safe.
 */
@Singleton
public class PasswordCheck {
    private final Database database;
    private final PasswordHasher hasher;
    private final AttemptLimit attempts;
    private final AccountBackoff backoff;
    private final Clock clock;

    PasswordCheck(
            Database database, PasswordHasher hasher, AttemptLimit attempts, AccountBackoff backoff, Clock clock) {
        this.database = database;
        this.hasher = hasher;
        this.attempts = attempts;
        this.backoff = backoff;
        this.clock = clock;
    }

    /**
     * The account that address or handle and password open.
     *
     * @throws ProblemException 401 when they open none; 429 when there have been too many attempts
     */
    User signIn(String login, String password, RequestOrigin origin) {
        attempts.count();
        Optional<User> user = database.read(handle -> new Users(handle).byLogin(login));
        String name = user.map(PasswordCheck::nameOf)
                .orElseGet(() -> "?" + login.strip().toLowerCase(Locale.ROOT));
        Long id = user.map(User::id).orElse(null);
        waitIfNeeded(name, id, origin);
        boolean right = hasher.matches(password, user.map(User::passwordHash).orElse(null));
        if (!right || !user.orElseThrow().maySignIn()) {
            refuse(id, origin);
            throw ProblemException.unauthenticated(
                    "These do not open an account: check address and password, or whether the address still waits for its verification.");
        }
        backoff.succeeded(name);
        keepUpToDate(user.get(), password);
        return user.get();
    }

    /**
     * Makes sure that who is signed in knows the password, before something that cannot be taken back.
     *
     * @param field the field to complain about
     * @throws ProblemException 422 when it is another; 429 when there have been too many attempts
     */
    public void confirm(long id, String password, String field, RequestOrigin origin) {
        attempts.count();
        User user = database.read(handle -> new Users(handle).find(id)).orElseThrow();
        waitIfNeeded(nameOf(user), id, origin);
        if (!hasher.matches(password, user.passwordHash())) {
            refuse(id, origin);
            throw ProblemException.invalid(field, "is not your password");
        }
        backoff.succeeded(nameOf(user));
    }

    private void waitIfNeeded(String name, @Nullable Long user, RequestOrigin origin) {
        Optional<Duration> wait = backoff.begin(name);
        if (wait.isPresent()) {
            note(AuditEvent.attempt(AuditAction.SIGN_IN_HELD_UP, user, origin));
            throw ProblemException.tooMany(
                    "Too many failed attempts for this account. Wait a moment, or choose a new password by mail.",
                    wait.get().plusSeconds(1));
        }
    }

    private void refuse(@Nullable Long user, RequestOrigin origin) {
        note(AuditEvent.attempt(AuditAction.SIGN_IN_REFUSED, user, origin));
    }

    private void note(AuditEvent event) {
        database.change(handle -> new AuditLog(handle).add(event, clock.instant()));
    }

    /** Hashes of other systems, and of older settings, become ours now that the password is at hand. */
    private void keepUpToDate(User user, String password) {
        String hash = user.passwordHash();
        if (hash != null && hasher.isOutdated(hash)) {
            String fresh = hasher.hash(password);
            database.change(handle -> new Users(handle).setPassword(user.id(), fresh));
        }
    }

    private static String nameOf(User user) {
        return "#" + user.id();
    }
}
