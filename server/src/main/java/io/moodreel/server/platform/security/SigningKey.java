package io.moodreel.server.platform.security;

import java.time.Instant;

/**
 * A secret of this server.
 *
 * @param id names the key in what it signed
 * @param createdAt when it began to sign
 * @param secret 256 random bits
 */
public record SigningKey(String id, Instant createdAt, byte[] secret) {
    @Override
    public String toString() {
        return "SigningKey[id=" + id + ", createdAt=" + createdAt + ", secret=…]";
    }
}
