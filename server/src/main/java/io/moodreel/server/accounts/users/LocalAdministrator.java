package io.moodreel.server.accounts.users;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.LocalAccount;
import io.moodreel.server.platform.security.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one account of single-user mode: an ordinary row, so that everything works as for anybody else. */
@Singleton
class LocalAdministrator implements LocalAccount {
    private final Database database;
    private final Clock clock;

    LocalAdministrator(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Caller.User administrator() {
        User user = database.read(handle -> new Users(handle).oldestAdministrator())
                .orElseGet(() -> database.write(handle -> new Users(handle).localAdministrator(clock.instant())));
        return new Caller.User(user.id(), user.handle(), user.role(), Scope.all(), new Credential.ThisMachine());
    }
}
