package io.moodreel.server.accounts.tokens;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tickets in the database, as hashes, within one transaction: whichever node is shown one can take it. */
final class TicketStore {
    private final Handle handle;

    TicketStore(Handle handle) {
        this.handle = handle;
    }

    /** What a ticket stands for. */
    record Ticket(long userId, String credential) {}

    void add(String hash, Ticket ticket, Instant expires) {
        handle.createUpdate(
                        """
                        INSERT INTO tickets (hash, user_id, credential, expires_at)
                        VALUES (:hash, :user, :credential, :expires)
                        """)
                .bind("hash", hash)
                .bind("user", ticket.userId())
                .bind("credential", ticket.credential())
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /** Takes a ticket for good. */
    Optional<Ticket> take(String hash, Instant now) {
        return handle.createQuery(
                        "DELETE FROM tickets WHERE hash = :hash AND expires_at > :now RETURNING user_id, credential")
                .bind("hash", hash)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Ticket(row.getLong("user_id"), row.getString("credential")))
                .findOne();
    }

    void removeExpired(Instant now) {
        handle.execute("DELETE FROM tickets WHERE expires_at <= ?", now.toEpochMilli());
    }
}
