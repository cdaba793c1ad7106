package io.moodreel.server.accounts;

import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.sessions.AccessTokens;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.sessions.Sessions.Ticketed;
import io.moodreel.server.accounts.tokens.PersonalTokens;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.Scope;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** People made straight in the database, for tests that need many of them and no password. */
@Singleton
public class People {
    private static final RequestOrigin NOWHERE = new RequestOrigin("127.0.0.1", "Test");

    private final Database database;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final PersonalTokens personalTokens;

    People(Database database, Sessions sessions, AccessTokens accessTokens, PersonalTokens personalTokens) {
        this.database = database;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.personalTokens = personalTokens;
    }

    /** An account of that role, by its number. */
    public long with(Role role) {
        EmailAddress email = EmailAddress.parse(Person.freshEmail()).orElseThrow();
        return database.write(handle -> {
            Users users = new Users(handle);
            long id = users.add(new NewUser(email, "Somebody", "no hash", true), Instant.now())
                    .id();
            users.setRole(id, role);
            return id;
        });
    }

    /** Gives an account another role. */
    public void become(long user, Role role) {
        database.change(handle -> new Users(handle).setRole(user, role));
    }

    /** A viewer nobody knows yet, signed in. */
    public Visitor visitor() {
        long user = with(Role.VIEWER);
        return new Visitor(user, accessToken(user));
    }

    /** A fresh sign-in. */
    public Ticketed signIn(long user) {
        return database.write(handle -> sessions.begin(handle, user, NOWHERE));
    }

    /** The access token of a fresh sign-in. */
    public String accessToken(long user) {
        Ticketed session = signIn(user);
        return accessTokens.issue(user, session.sessionId());
    }

    public PersonalTokens.Issued personalToken(long user, Set<Scope> scopes) {
        return personalTokens.issue(
                user,
                new PersonalTokens.Wish("test", scopes, Duration.ofDays(1)),
                AuditEvent.own(AuditAction.TOKEN_MADE, user, NOWHERE));
    }
}
