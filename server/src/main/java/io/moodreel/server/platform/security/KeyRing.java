package io.moodreel.server.platform.security;

import io.moodreel.server.platform.data.DataFolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys this server signs with, made at its first start. The newest signs; older ones still verify until everything
 * they signed has expired, so a change of keys signs nobody out. Thread-safe.
 */
@Singleton
public class KeyRing {
    /** How long something signed may be valid at most; an old key is dropped after this time. */
    public static final Duration LONGEST_SIGNATURE = Duration.ofDays(1);

    private static final Duration NEW_KEY_EVERY = Duration.ofDays(90);
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 6;

    private final SecureRandom random = new SecureRandom();
    private final KeyFile file;
    private final Clock clock;
    private volatile List<SigningKey> keys;

    @Inject
    KeyRing(DataFolder folder, Clock clock) {
        this(folder.path(), clock);
    }

    KeyRing(Path folder, Clock clock) {
        this.file = new KeyFile(folder);
        this.clock = clock;
        this.keys = file.read();
        refresh();
    }

    /** The key to sign with. */
    public SigningKey newest() {
        return keys.getFirst();
    }

    /** The key of that name; empty when it never was ours or has been dropped. */
    public Optional<SigningKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** Makes a new key to sign with. Whatever is signed stays valid. */
    public synchronized SigningKey rotate() {
        Instant now = clock.instant();
        List<SigningKey> next = new ArrayList<>();
        next.add(fresh(now));
        Instant replacedAt = now;
        for (SigningKey old : keys) {
            if (replacedAt.plus(LONGEST_SIGNATURE).isAfter(now)) {
                next.add(old);
            }
            replacedAt = old.createdAt();
        }
        file.write(next);
        keys = List.copyOf(next);
        return newest();
    }

    /** Makes a new key when the newest has signed for 90 days; called at the start and then daily. */
    public synchronized void refresh() {
        if (keys.isEmpty() || keys.getFirst().createdAt().plus(NEW_KEY_EVERY).isBefore(clock.instant())) {
            rotate();
        }
    }

    private SigningKey fresh(Instant now) {
        byte[] secret = new byte[SECRET_BYTES];
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(secret);
        random.nextBytes(id);
        return new SigningKey(HexFormat.of().formatHex(id), now, secret);
    }
}
