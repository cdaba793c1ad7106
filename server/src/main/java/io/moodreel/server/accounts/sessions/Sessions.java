package io.moodreel.server.accounts.sessions;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.sessions.RefreshTokenStore.RefreshToken;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Credential;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sign-ins that last. Each has a chain of refresh tokens, every one good for one use (OAuth 2.0 Security Best Current
 * Practice, RFC 9700, 4.14): a used one that comes again, later than a short grace, was stolen by somebody or from
 * somebody, and ends the sign-in for both. Within the grace it is taken once more, for answers that were lost and windows
 * that were opened twice; of the two chains that makes, the one that goes on first ends the other. Thread-safe.
 */
@Singleton
public class Sessions {
    private final Database database;
    private final LiveAccess access;
    private final AccountsConfig config;
    private final Clock clock;

    Sessions(Database database, LiveAccess access, AccountsConfig config, Clock clock) {
        this.database = database;
        this.access = access;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A sign-in with its next refresh token.
     *
     * @param refreshToken to be handed out and forgotten
     */
    public record Ticketed(long userId, long sessionId, String refreshToken) {
        @Override
        public String toString() {
            return "Ticketed[userId=" + userId + ", sessionId=" + sessionId + "]";
        }
    }

    /** Begins a sign-in, within the transaction that found its user worthy. */
    public Ticketed begin(Handle handle, long user, RequestOrigin origin) {
        Instant now = clock.instant();
        long session = new SessionStore(handle).add(user, origin, now, now.plus(config.sessionIdle()));
        return new Ticketed(user, session, issue(handle, session, null, now));
    }

    /** Goes on with a sign-in; empty when the token is none of ours, expired, or was used before. */
    public Optional<Ticketed> refresh(String token, RequestOrigin origin) {
        Instant now = clock.instant();
        String hash = Secrets.hash(token);
        Outcome outcome = database.write(handle -> refresh(handle, hash, origin, now));
        if (outcome instanceof Stolen(long session)) {
            access.ended(Set.of(new Credential.Session(session)));
        }
        return outcome instanceof GoesOn(Ticketed next) ? Optional.of(next) : Optional.empty();
    }

    private sealed interface Outcome {}

    private record GoesOn(Ticketed next) implements Outcome {}

    private record Stolen(long session) implements Outcome {}

    private record Unknown() implements Outcome {}

    private Outcome refresh(Handle handle, String hash, RequestOrigin origin, Instant now) {
        RefreshTokenStore tokens = new RefreshTokenStore(handle);
        Optional<RefreshToken> found =
                tokens.find(hash).filter(token -> token.sessionExpiresAt().isAfter(now));
        if (found.isEmpty()) {
            return new Unknown();
        }
        RefreshToken token = found.get();
        Instant usedAt = token.usedAt();
        if (usedAt != null && usedAt.plus(config.refreshGrace()).isBefore(now)) {
            new SessionStore(handle).end(token.sessionId(), token.userId());
            new AuditLog(handle).add(AuditEvent.attempt(AuditAction.REFRESH_TOKEN_REUSED, token.userId(), origin), now);
            return new Stolen(token.sessionId());
        }
        tokens.use(token, now);
        new SessionStore(handle).prolong(token.sessionId(), origin, now, expiry(token, now));
        return new GoesOn(new Ticketed(token.userId(), token.sessionId(), issue(handle, token.sessionId(), hash, now)));
    }

    private Instant expiry(RefreshToken token, Instant now) {
        Instant idle = now.plus(config.sessionIdle());
        Instant longest = token.sessionCreatedAt().plus(config.sessionLongest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private static String issue(Handle handle, long session, @Nullable String parent, Instant now) {
        String token = Secrets.token();
        new RefreshTokenStore(handle).add(Secrets.hash(token), session, parent, now);
        return token;
    }

    /** A user's sign-ins, last used first. */
    List<SessionStore.Session> of(long user) {
        return database.read(handle -> new SessionStore(handle).of(user, clock.instant()));
    }

    /** Ends one of a user's sign-ins at once; false when the user has none of that number. */
    public boolean end(long user, long session, AuditEvent event) {
        boolean ended = database.write(handle -> {
            boolean there = new SessionStore(handle).end(session, user);
            if (there) {
                new AuditLog(handle).add(event, clock.instant());
            }
            return there;
        });
        access.ended(Set.of(new Credential.Session(session)));
        return ended;
    }

    /** Ends the sign-in a refresh token belongs to; nothing happens for a token that is none of ours. */
    public void endByRefreshToken(String token, RequestOrigin origin) {
        Optional<RefreshToken> found = database.read(handle -> new RefreshTokenStore(handle).find(Secrets.hash(token)));
        found.ifPresent(known ->
                end(known.userId(), known.sessionId(), AuditEvent.own(AuditAction.SIGNED_OUT, known.userId(), origin)));
    }

    /**
     * Ends a user's sign-ins but the one to keep, within a transaction.
     *
     * @return what to tell {@link LiveAccess#ended} about after the commit
     */
    public Set<Credential> endAll(Handle handle, long user, @Nullable Credential keep) {
        SessionStore store = new SessionStore(handle);
        Set<Credential> ended = store.of(user, Instant.EPOCH).stream()
                .map(session -> (Credential) new Credential.Session(session.id()))
                .filter(session -> !session.equals(keep))
                .collect(Collectors.toSet());
        ended.forEach(credential -> store.end(((Credential.Session) credential).id(), user));
        return ended;
    }

    /** Forgets expired sign-ins. */
    public void removeExpired() {
        database.change(handle -> new SessionStore(handle).removeExpired(clock.instant()));
    }
}
