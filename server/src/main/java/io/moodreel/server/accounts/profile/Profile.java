package io.moodreel.server.accounts.profile;

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
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Credential;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** One's own account: name, handle, address. Thread-safe. */
@Singleton
class Profile {
    private final Database database;
    private final LiveAccess access;
    private final Postman postman;
    private final AccountsConfig config;
    private final Clock clock;

    Profile(Database database, LiveAccess access, Postman postman, AccountsConfig config, Clock clock) {
        this.database = database;
        this.access = access;
        this.postman = postman;
        this.config = config;
        this.clock = clock;
    }

    User find(long id) {
        return database.read(handle -> new Users(handle).find(id)).orElseThrow();
    }

    void rename(long id, String name) {
        database.change(handle -> new Users(handle).setName(id, name));
    }

    /** Gives another handle; 409 when somebody has it. */
    void changeHandle(long id, String wanted) {
        Set<Credential> changed = database.write(handle -> {
            Users users = new Users(handle);
            boolean own = users.find(id).orElseThrow().handle().equals(wanted);
            if (!own && users.isHandleTaken(wanted)) {
                throw ProblemException.conflict("The handle " + wanted + " is taken. Choose another.");
            }
            users.setHandle(id, wanted);
            return UserCredentials.of(handle, id);
        });
        access.ended(changed);
    }

    /**
     * Asks for another address (the password was checked before). Where letters reach people it changes once the new
     * address is confirmed, and whether it is taken is not told; without SMTP it changes at once, 409 when taken.
     */
    void changeEmail(long id, EmailAddress email, RequestOrigin origin) {
        if (postman.reachesPeople()) {
            database.change(handle -> new Users(handle).setPendingEmail(id, email.text()));
            postman.later(() -> askToConfirm(id, email, origin));
            return;
        }
        String token = database.write(handle -> {
            Users users = new Users(handle);
            if (users.byEmail(email).filter(other -> other.id() != id).isPresent()) {
                throw ProblemException.conflict("There is an account with this address already. Choose another.");
            }
            users.setEmail(id, email);
            note(handle, AuditAction.EMAIL_CHANGED, id, origin);
            return confirmation(handle, id, email);
        });
        sendConfirmation(find(id), email, token);
    }

    private void askToConfirm(long id, EmailAddress email, RequestOrigin origin) {
        boolean taken = database.read(handle -> new Users(handle)
                .byEmail(email)
                .filter(other -> other.id() != id)
                .isPresent());
        User user = find(id);
        if (taken) {
            database.change(handle -> note(handle, AuditAction.EMAIL_CHANGE_ASKED, id, origin));
            postman.send(new Letter(
                    email.text(),
                    Letter.Kind.ALREADY_REGISTERED,
                    Map.of("name", user.name(), "link", postman.link(AccountPages.SIGN_IN))));
            return;
        }
        String token = database.write(handle -> {
            note(handle, AuditAction.EMAIL_CHANGE_ASKED, id, origin);
            return confirmation(handle, id, email);
        });
        sendConfirmation(user, email, token);
    }

    private String confirmation(Handle handle, long id, EmailAddress email) {
        MailTokens tokens = new MailTokens(handle);
        Instant now = clock.instant();
        tokens.revoke(id, Purpose.CONFIRM_EMAIL, Purpose.ACTIVATE, Purpose.RESET_PASSWORD);
        return tokens.issue(
                Claim.of(id, Purpose.CONFIRM_EMAIL, email.text()), now, now.plus(config.verificationLink()));
    }

    private void sendConfirmation(User user, EmailAddress email, String token) {
        postman.send(new Letter(
                email.text(),
                Letter.Kind.CONFIRM_EMAIL,
                Map.of("name", user.name(), "link", postman.link(AccountPages.VERIFY, token))));
    }

    private void note(Handle handle, AuditAction action, long id, RequestOrigin origin) {
        new AuditLog(handle).add(AuditEvent.own(action, id, origin), clock.instant());
    }
}
