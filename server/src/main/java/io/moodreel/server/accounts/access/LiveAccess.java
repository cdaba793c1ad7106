package io.moodreel.server.accounts.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.platform.security.Credential;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a sign-in or personal token is good for at this moment: asked for every request, answered from memory. Whoever
 * ends or changes access says so to {@link #ended} once that is committed; then the very next request is refused,
 * although its access token would have lasted. With several nodes on one database the others notice within five
 * seconds; a message between nodes would be sent from {@link #ended} and shorten that.
 *
 * <p>Thread-safe.
 */
@Singleton
public class LiveAccess implements MemoryHolder {
    /** All changes are told here. */
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    /** Nobody tells of what other processes change. */
    private static final Duration REMEMBERED_WHEN_SHARED = Duration.ofSeconds(5);

    /** A grant with its user, its key and the cache's own node; an estimate. */
    private static final long BYTES_EACH = 400;

    private static final long MOST_REMEMBERED = 20_000;
    /** Noted no oftener than this, so that reading does not become writing. */
    private static final Duration LAST_USE_EVERY = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final LastUses uses;
    private final Cache<Credential, Optional<Grant>> remembered;

    /** Asks this database. */
    public LiveAccess(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.uses = new LastUses(database);
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(database.isShared() ? REMEMBERED_WHEN_SHARED : REMEMBERED)
                .build();
    }

    /** What it is good for; empty when it never was, has ended or expired, or its user is disabled. */
    public Optional<Grant> of(Credential credential) {
        Instant now = clock.instant();
        return remembered.get(credential, this::load).filter(grant -> grant.expiresAt()
                .isAfter(now));
    }

    /**
     * Access has ended or changed. Call it after the commit: a look-up that is under way is waited for and forgotten, a
     * later one reads what is committed.
     */
    public void ended(Collection<Credential> credentials) {
        credentials.forEach(remembered::invalidate);
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("access remembered", remembered.estimatedSize() * BYTES_EACH);
    }

    private Optional<Grant> load(Credential credential) {
        Instant now = clock.instant();
        Optional<Grant> grant = database.read(handle -> new GrantStore(handle).find(credential, now));
        grant.filter(known -> known.lastUsedAt().plus(LAST_USE_EVERY).isBefore(now))
                .ifPresent(known -> uses.note(credential, now));
        return grant;
    }
}
