package io.moodreel.server.transfer.feed;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Addresses of diaries as hashes, within one transaction. */
final class FeedStore {
    private final Handle handle;

    FeedStore(Handle handle) {
        this.handle = handle;
    }

    /** Puts the person's address in the place of the one they had. */
    void put(long user, String hash, Instant now) {
        handle.execute(
                """
                INSERT INTO diary_feeds (user_id, hash, created_at) VALUES (?, ?, ?)
                ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at
                """,
                user,
                hash,
                now.toEpochMilli());
    }

    boolean remove(long user) {
        return handle.execute("DELETE FROM diary_feeds WHERE user_id = ?", user) == 1;
    }

    Optional<Instant> since(long user) {
        return handle.select("SELECT created_at FROM diary_feeds WHERE user_id = ?", user)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /** Whose address it is; nobody's while their account is switched off. */
    Optional<Long> owner(String hash) {
        return handle.select(
                        """
                        SELECT f.user_id FROM diary_feeds f JOIN users u ON u.id = f.user_id
                        WHERE f.hash = ? AND u.disabled_at IS NULL
                        """,
                        hash)
                .mapTo(Long.class)
                .findOne();
    }
}
