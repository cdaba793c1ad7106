package io.moodreel.server.accounts.export;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.access.UserCredentials;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Credential;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Makes everything about a person go away, in one transaction, and their access with it at once. Thread-safe. */
@Singleton
class AccountDeletion {
    private final Database database;
    private final AllPersonalData data;
    private final LiveAccess access;
    private final Postman postman;
    private final Clock clock;

    AccountDeletion(Database database, AllPersonalData data, LiveAccess access, Postman postman, Clock clock) {
        this.database = database;
        this.data = data;
        this.access = access;
        this.postman = postman;
        this.clock = clock;
    }

    private record Deleted(String email, Set<Credential> credentials) {}

    /** Deletes; 409 when others would be left without an administrator. */
    void delete(long user, RequestOrigin origin) {
        Deleted deleted = database.write(handle -> {
            Users users = new Users(handle);
            String email = users.find(user).orElseThrow().email();
            if (users.isLastAdministrator(user) && users.count("") > 1) {
                throw ProblemException.conflict(
                        "You are the last administrator. Make somebody else one first, so that the others are not left alone.");
            }
            Set<Credential> credentials = UserCredentials.of(handle, user);
            new AuditLog(handle).add(AuditEvent.own(AuditAction.DELETED, user, origin), clock.instant());
            data.erase(handle, user);
            return new Deleted(email, credentials);
        });
        access.ended(deleted.credentials());
        postman.forget(deleted.email());
    }
}
