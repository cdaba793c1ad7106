package io.moodreel.server.accounts.recovery;

import io.moodreel.server.accounts.AccountPages;
import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.access.UserCredentials;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.mail.Letter;
import io.moodreel.server.accounts.mail.MailTokens;
import io.moodreel.server.accounts.mail.MailTokens.Claim;
import io.moodreel.server.accounts.mail.MailTokens.Purpose;
import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.accounts.passwords.PasswordHasher;
import io.moodreel.server.accounts.passwords.PasswordRules;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.tokens.PersonalTokens;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passwords forgotten, reset and changed (OWASP Forgot Password Cheat Sheet). Thread-safe. */
@Singleton
class Recovery {
    private final Database database;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final PersonalTokens tokens;
    private final LiveAccess access;
    private final Postman postman;
    private final AccountsConfig config;
    private final Clock clock;

    Recovery(
            Database database,
            PasswordHasher hasher,
            PasswordRules rules,
            Sessions sessions,
            PersonalTokens tokens,
            LiveAccess access,
            Postman postman,
            AccountsConfig config,
            Clock clock) {
        this.database = database;
        this.hasher = hasher;
        this.rules = rules;
        this.sessions = sessions;
        this.tokens = tokens;
        this.access = access;
        this.postman = postman;
        this.config = config;
        this.clock = clock;
    }

    /** Sends a link where there is such an account. Returns at once: how long that takes tells nothing. */
    void forgot(String typed, RequestOrigin origin) {
        postman.later(() -> EmailAddress.parse(typed).ifPresent(email -> sendLink(email, origin)));
    }

    private record Link(User user, String token) {}

    private void sendLink(EmailAddress email, RequestOrigin origin) {
        Instant now = clock.instant();
        Optional<Link> link = database.write(handle -> {
            Optional<User> user = new Users(handle)
                    .byEmail(email)
                    .filter(known -> known.disabledAt() == null && known.passwordHash() != null);
            new AuditLog(handle)
                    .add(
                            AuditEvent.attempt(
                                    AuditAction.PASSWORD_RESET_ASKED,
                                    user.map(User::id).orElse(null),
                                    origin),
                            now);
            return user.map(known -> {
                Claim claim = Claim.of(known.id(), Purpose.RESET_PASSWORD, known.email());
                return new Link(known, new MailTokens(handle).issue(claim, now, now.plus(config.resetLink())));
            });
        });
        // to the address as it is registered, never to the one that was typed
        link.ifPresent(known -> postman.send(new Letter(
                known.user().email(),
                Letter.Kind.RESET_PASSWORD,
                Map.of("name", known.user().name(), "link", postman.link(AccountPages.RESET, known.token())))));
    }

    /** Sets a new password by a link, which also proves the address, and ends whatever let anybody in before. */
    void reset(String token, String password, RequestOrigin origin) {
        new FieldErrors()
                .check("password", rules.objection(password, List.of()))
                .throwIfAny();
        String hash = hasher.hash(password);
        Instant now = clock.instant();
        Optional<Set<Credential>> ended = database.write(handle -> {
            Users users = new Users(handle);
            Optional<User> user = new MailTokens(handle)
                    .take(token, now, Purpose.RESET_PASSWORD)
                    .flatMap(claim -> users.find(claim.userId())
                            .filter(known -> known.email().equals(claim.email()) && known.disabledAt() == null));
            return user.map(known -> {
                Set<Credential> before = UserCredentials.of(handle, known.id());
                users.setPassword(known.id(), hash);
                users.verifyEmail(known.id(), now);
                new MailTokens(handle)
                        .revoke(known.id(), Purpose.RESET_PASSWORD, Purpose.ACTIVATE, Purpose.CONFIRM_EMAIL);
                sessions.endAll(handle, known.id(), null);
                tokens.revokeAll(handle, known.id());
                new AuditLog(handle).add(AuditEvent.own(AuditAction.PASSWORD_RESET, known.id(), origin), now);
                return before;
            });
        });
        access.ended(ended.orElseThrow(() -> ProblemException.invalid(
                "token", "is not valid: it was used already, is too old, or was replaced. Ask for a new link")));
    }

    /** Sets a new password for who knows the old one (checked before), and ends every other sign-in. */
    void change(Caller.User caller, String password, RequestOrigin origin) {
        User user = database.read(handle -> new Users(handle).find(caller.id())).orElseThrow();
        List<String> ownWords = List.of(user.email(), user.email().split("@", 2)[0], user.name(), user.handle());
        new FieldErrors()
                .check("new_password", rules.objection(password, ownWords))
                .throwIfAny();
        String hash = hasher.hash(password);
        Set<Credential> ended = database.write(handle -> {
            new Users(handle).setPassword(user.id(), hash);
            new MailTokens(handle).revoke(user.id(), Purpose.RESET_PASSWORD);
            new AuditLog(handle).add(AuditEvent.own(AuditAction.PASSWORD_CHANGED, user.id(), origin), clock.instant());
            return sessions.endAll(handle, user.id(), caller.credential());
        });
        access.ended(ended);
        postman.send(new Letter(
                user.email(),
                Letter.Kind.PASSWORD_CHANGED,
                Map.of("name", user.name(), "link", postman.link(AccountPages.FORGOT))));
    }
}
