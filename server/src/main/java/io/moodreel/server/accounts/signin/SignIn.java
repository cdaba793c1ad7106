package io.moodreel.server.accounts.signin;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.sessions.AccessTokens;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.sessions.Sessions.Ticketed;
import io.moodreel.server.accounts.tokens.PersonalTokens;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.UserView;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;

/** Signing in and going on. Thread-safe. */
@Singleton
public class SignIn {
    private static final Duration OLD_CLIENTS_STAY = Duration.ofDays(7);

    private final PasswordCheck check;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final PersonalTokens personalTokens;
    private final Database database;
    private final Clock clock;

    SignIn(
            PasswordCheck check,
            Sessions sessions,
            AccessTokens tokens,
            PersonalTokens personalTokens,
            Database database,
            Clock clock) {
        this.check = check;
        this.sessions = sessions;
        this.tokens = tokens;
        this.personalTokens = personalTokens;
        this.database = database;
        this.clock = clock;
    }

    /** An answer for the client, and the refresh token for its cookie. */
    record SignedIn(TokenAnswer answer, String refreshToken) {
        @Override
        public String toString() {
            return "SignedIn[user=" + answer.user().id() + "]";
        }
    }

    SignedIn password(String login, String password, RequestOrigin origin) {
        User user = check.signIn(login, password, origin);
        Ticketed begun = database.write(handle -> {
            new AuditLog(handle).add(AuditEvent.own(AuditAction.SIGNED_IN, user.id(), origin), clock.instant());
            return sessions.begin(handle, user.id(), origin);
        });
        return signedIn(begun, user);
    }

    /** Empty when the refresh token does not go on any more. */
    Optional<SignedIn> refresh(String refreshToken, RequestOrigin origin) {
        return sessions.refresh(refreshToken, origin).map(next -> {
            User user = database.read(handle -> new Users(handle).find(next.userId()))
                    .orElseThrow();
            return signedIn(next, user);
        });
    }

    /** A sign-in of a client that knows no refreshing: a personal token for a week. */
    public TokenAnswer passwordForOldClient(String login, String password, RequestOrigin origin) {
        User user = check.signIn(login, password, origin);
        PersonalTokens.Issued issued = personalTokens.issue(
                user.id(),
                new PersonalTokens.Wish(origin.device(), EnumSet.of(Scope.READ, Scope.WRITE), OLD_CLIENTS_STAY),
                AuditEvent.own(AuditAction.SIGNED_IN, user.id(), origin).saying("old client"));
        return TokenAnswer.bearer(issued.token(), OLD_CLIENTS_STAY.toSeconds(), UserView.of(user));
    }

    private SignedIn signedIn(Ticketed session, User user) {
        String token = tokens.issue(session.userId(), session.sessionId());
        return new SignedIn(
                TokenAnswer.bearer(token, tokens.validSeconds(), UserView.of(user)), session.refreshToken());
    }
}
