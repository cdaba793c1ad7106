package io.moodreel.server.accounts.signup;

import io.moodreel.server.accounts.AccountPages;
import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.mail.Letter;
import io.moodreel.server.accounts.mail.MailTokens;
import io.moodreel.server.accounts.mail.MailTokens.Claim;
import io.moodreel.server.accounts.mail.MailTokens.Purpose;
import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.accounts.passwords.PasswordHasher;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Becoming an account.
 *
 * <p>Where letters reach people, an account opens once its address is verified, and nobody who registers learns whether
 * the address was taken: the answer is the same, and the rest happens later. A link opens the account with the password
 * that was chosen with that very registration, so registering somebody else's address first gains nothing. Without SMTP
 * accounts work unverified, and a taken address is told. Thread-safe.
 */
@Singleton
class Registration {
    private final Database database;
    private final PasswordHasher hasher;
    private final Postman postman;
    private final AccountsConfig config;
    private final Clock clock;

    Registration(Database database, PasswordHasher hasher, Postman postman, AccountsConfig config, Clock clock) {
        this.database = database;
        this.hasher = hasher;
        this.postman = postman;
        this.config = config;
        this.clock = clock;
    }

    /** What somebody signs up with, all of it checked. */
    record Application(EmailAddress email, String password, String name) {
        @Override
        public String toString() {
            return "Application[name=" + name + "]";
        }
    }

    /** Whether somebody may register: always on an empty server, or nobody could ever run it. */
    boolean isOpen() {
        return config.registration() || isEmpty();
    }

    /** Whether nobody has an account yet: who registers first runs the server. */
    boolean isEmpty() {
        return database.read(handle -> new Users(handle).isFirst());
    }

    /** The account; empty where nobody must learn whether there is one now. */
    Optional<User> register(Application application, RequestOrigin origin) {
        String hash = hasher.hash(application.password());
        NewUser wanted = new NewUser(application.email(), application.name(), hash, !postman.reachesPeople());
        if (postman.reachesPeople()) {
            postman.later(() -> registerUnseen(wanted, origin));
            return Optional.empty();
        }
        Opened opened = database.write(handle -> {
            if (new Users(handle).byEmail(wanted.email()).isPresent()) {
                throw ProblemException.conflict(
                        "There is an account with this address already. Sign in, or choose another address.");
            }
            User user = new Users(handle).add(wanted, clock.instant());
            new AuditLog(handle).add(AuditEvent.own(AuditAction.REGISTERED, user.id(), origin), clock.instant());
            return new Opened(user, claim(new MailTokens(handle), user, wanted));
        });
        sendVerification(opened.user(), wanted, opened.token());
        return Optional.of(opened.user());
    }

    private record Opened(User user, String token) {}

    private void registerUnseen(NewUser wanted, RequestOrigin origin) {
        Instant now = clock.instant();
        Optional<Opened> opened = database.write(handle -> {
            Users users = new Users(handle);
            Optional<User> known = users.byEmail(wanted.email());
            AuditAction action = known.isPresent() ? AuditAction.REGISTRATION_REPEATED : AuditAction.REGISTERED;
            User user = known.orElseGet(() -> users.add(wanted, now));
            new AuditLog(handle).add(AuditEvent.attempt(action, user.id(), origin), now);
            return user.activatedAt() == null
                    ? Optional.of(new Opened(user, claim(new MailTokens(handle), user, wanted)))
                    : Optional.<Opened>empty();
        });
        opened.ifPresentOrElse(
                waiting -> sendVerification(waiting.user(), wanted, waiting.token()), () -> remind(wanted.email()));
    }

    private String claim(MailTokens tokens, User user, NewUser wanted) {
        Instant now = clock.instant();
        Claim claim =
                new Claim(user.id(), Purpose.ACTIVATE, wanted.email().text(), wanted.passwordHash(), wanted.name());
        return tokens.issue(claim, now, now.plus(config.verificationLink()));
    }

    private void sendVerification(User user, NewUser wanted, String token) {
        postman.send(new Letter(
                user.email(),
                Letter.Kind.VERIFY,
                Map.of("name", wanted.name(), "link", postman.link(AccountPages.VERIFY, token))));
    }

    private void remind(EmailAddress email) {
        User user = database.read(handle -> new Users(handle).byEmail(email)).orElseThrow();
        postman.send(new Letter(
                user.email(),
                Letter.Kind.ALREADY_REGISTERED,
                Map.of("name", user.name(), "link", postman.link(AccountPages.SIGN_IN))));
    }
}
