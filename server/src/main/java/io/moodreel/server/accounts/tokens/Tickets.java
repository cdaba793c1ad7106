package io.moodreel.server.accounts.tokens;

import io.moodreel.server.accounts.Secrets;
import io.moodreel.server.accounts.access.Grant;
import io.moodreel.server.accounts.access.LiveAccess;
import io.moodreel.server.accounts.tokens.TicketStore.Ticket;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.LocalAccount;
import io.moodreel.server.platform.security.SingleUserMode;
import io.moodreel.server.platform.security.TicketOffice;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Single-use tickets, good for a minute: what stands in a WebSocket's address, where logs may see it. Thread-safe. */
@Singleton
public class Tickets implements TicketOffice {
    static final Duration VALID_FOR = Duration.ofSeconds(60);

    private static final String HERE = "here";

    private final Database database;
    private final LiveAccess access;
    private final SingleUserMode singleUser;
    private final LocalAccount local;
    private final Clock clock;

    Tickets(Database database, LiveAccess access, SingleUserMode singleUser, LocalAccount local, Clock clock) {
        this.database = database;
        this.access = access;
        this.singleUser = singleUser;
        this.local = local;
        this.clock = clock;
    }

    String issue(Caller.User user) {
        String ticket = Secrets.token();
        Instant expires = clock.instant().plus(VALID_FOR);
        database.change(handle -> new TicketStore(handle)
                .add(Secrets.hash(ticket), new Ticket(user.id(), written(user.credential())), expires));
        return ticket;
    }

    @Override
    public Optional<Caller.User> redeem(String ticket) {
        Optional<Ticket> taken =
                database.write(handle -> new TicketStore(handle).take(Secrets.hash(ticket), clock.instant()));
        return taken.flatMap(known -> live(known.credential()));
    }

    /** Forgets expired ones. */
    public void removeExpired() {
        database.change(handle -> new TicketStore(handle).removeExpired(clock.instant()));
    }

    private Optional<Caller.User> live(String written) {
        String[] parts = written.split(" ");
        return switch (parts[0]) {
            case "session" -> live(new Credential.Session(Long.parseLong(parts[1])));
            case "token" -> live(new Credential.Token(Long.parseLong(parts[1])));
            default -> singleUser.isOn() ? Optional.of(local.administrator()) : Optional.empty();
        };
    }

    private Optional<Caller.User> live(Credential credential) {
        return access.of(credential).map(Grant::user);
    }

    private static String written(Credential credential) {
        return switch (credential) {
            case Credential.Session session -> "session " + session.id();
            case Credential.Token token -> "token " + token.id();
            case Credential.ThisMachine here -> HERE;
        };
    }
}
