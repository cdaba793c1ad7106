package io.moodreel.server.accounts.tokens;

import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.accounts.access.Grant;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.tokens.PersonalTokenStore.PersonalToken;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Authenticator;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Personal access tokens, for programs: {@code mr_<number>_<256 bits>}. The number finds the row, the rest is compared
 * by its hash. The prefix lets a search through files find those that were left lying about. Thread-safe.
 */
@Singleton
public class PersonalTokens implements Authenticator {
    private static final Pattern FORM = Pattern.compile("mr_(\\d{1,18})_([A-Za-z0-9_-]{43})");

    private final Database database;
    private final LiveAccess access;
    private final Clock clock;

    PersonalTokens(Database database, LiveAccess access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** What a token should be like. */
    public record Wish(String name, Set<Scope> scopes, Duration validFor) {}

    /**
     * A new token.
     *
     * @param token to be handed out once and forgotten
     */
    public record Issued(PersonalTokenView view, String token) {
        @Override
        public String toString() {
            return "Issued[" + view + "]";
        }
    }

    /** Makes a token, and notes the event with it. */
    public Issued issue(long user, Wish wish, AuditEvent event) {
        Instant now = clock.instant();
        String secret = Secrets.token();
        PersonalToken token = database.write(handle -> {
            PersonalTokenStore store = new PersonalTokenStore(handle);
            PersonalToken made =
                    new PersonalToken(store.nextId(), wish.name(), wish.scopes(), now, null, now.plus(wish.validFor()));
            store.add(user, made, Secrets.hash(secret));
            new AuditLog(handle).add(event, now);
            return made;
        });
        return new Issued(PersonalTokenView.of(token), "mr_" + token.id() + "_" + secret);
    }

    @Override
    public Optional<Caller> authenticate(String token) {
        Matcher form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        String hash = Secrets.hash(form.group(2));
        return access.of(new Credential.Token(Long.parseLong(form.group(1))))
                .filter(grant -> Secrets.same(grant.secretHash(), hash))
                .map(Grant::user);
    }

    List<PersonalTokenView> of(long user) {
        return database.read(handle -> new PersonalTokenStore(handle)
                .of(user).stream().map(PersonalTokenView::of).toList());
    }

    Optional<PersonalTokenView> find(long user, long id) {
        return database.read(handle -> new PersonalTokenStore(handle).find(user, id))
                .map(PersonalTokenView::of);
    }

    /** Makes a token worthless at once; false when the user has none of that number. */
    boolean revoke(long user, long id, AuditEvent event) {
        boolean removed = database.write(handle -> {
            boolean there = new PersonalTokenStore(handle).remove(user, id);
            if (there) {
                new AuditLog(handle).add(event, clock.instant());
            }
            return there;
        });
        access.ended(Set.of(new Credential.Token(id)));
        return removed;
    }

    /** Makes all of a user's tokens worthless, within a transaction; the caller tells {@link LiveAccess}. */
    public void revokeAll(Handle handle, long user) {
        new PersonalTokenStore(handle).removeAll(user);
    }

    /** Forgets expired ones. */
    public void removeExpired() {
        database.change(handle -> new PersonalTokenStore(handle).removeExpired(clock.instant()));
    }
}
