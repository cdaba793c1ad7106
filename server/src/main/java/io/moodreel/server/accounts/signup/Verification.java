package io.moodreel.server.accounts.signup;

import io.moodreel.server.accounts.AccountPages;
import io.moodreel.server.accounts.RequestOrigin;
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
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What happens when somebody opens a link that proves an address. Thread-safe. */
@Singleton
class Verification {
    private final Database database;
    private final Postman postman;
    private final Clock clock;

    Verification(Database database, Postman postman, Clock clock) {
        this.database = database;
        this.postman = postman;
        this.clock = clock;
    }

    private record Verified(User before, User after) {}

    /** The account whose address is proven now; 422 when the link is none of ours, used, or too old. */
    User verify(String token, RequestOrigin origin) {
        Instant now = clock.instant();
        Optional<Verified> verified = database.write(handle -> {
            Optional<Claim> claim = new MailTokens(handle).take(token, now, Purpose.ACTIVATE, Purpose.CONFIRM_EMAIL);
            return claim.flatMap(known -> verify(handle, known, origin, now));
        });
        User user = verified.map(Verified::after)
                .orElseThrow(() -> ProblemException.invalid(
                        "token", "is not valid: it was used already, is too old, or was replaced by a newer one"));
        if (!verified.get().before().email().equals(user.email())) {
            postman.send(new Letter(
                    verified.get().before().email(),
                    Letter.Kind.EMAIL_CHANGED,
                    Map.of("name", user.name(), "link", postman.link(AccountPages.HOME))));
        }
        return user;
    }

    private static Optional<Verified> verify(Handle handle, Claim claim, RequestOrigin origin, Instant now) {
        Users users = new Users(handle);
        User before = users.find(claim.userId()).orElseThrow();
        boolean applied = claim.purpose() == Purpose.CONFIRM_EMAIL
                ? changeAddress(users, before, claim)
                : openAccount(users, before, claim);
        if (!applied) {
            return Optional.empty();
        }
        users.verifyEmail(before.id(), now);
        new MailTokens(handle).revoke(before.id(), Purpose.ACTIVATE, Purpose.CONFIRM_EMAIL);
        AuditAction action =
                claim.purpose() == Purpose.CONFIRM_EMAIL ? AuditAction.EMAIL_CHANGED : AuditAction.EMAIL_VERIFIED;
        new AuditLog(handle).add(AuditEvent.own(action, before.id(), origin), now);
        return Optional.of(new Verified(before, users.find(before.id()).orElseThrow()));
    }

    /** Somebody else may have registered the address since it was asked for. */
    private static boolean changeAddress(Users users, User user, Claim claim) {
        EmailAddress email = EmailAddress.parse(claim.email()).orElseThrow();
        if (users.byEmail(email).filter(other -> other.id() != user.id()).isPresent()) {
            return false;
        }
        users.setEmail(user.id(), email);
        return true;
    }

    /** An account that waited opens with what was chosen along with this very link. */
    private static boolean openAccount(Users users, User user, Claim claim) {
        if (!user.email().equals(claim.email())) {
            return false;
        }
        if (user.activatedAt() == null && claim.passwordHash() != null && claim.name() != null) {
            users.setPassword(user.id(), claim.passwordHash());
            users.setName(user.id(), claim.name());
        }
        return true;
    }
}
