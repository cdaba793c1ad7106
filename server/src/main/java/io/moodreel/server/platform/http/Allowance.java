package io.moodreel.server.platform.http;

/**
 * How much is allowed.
 *
 * @param burst at once, after a quiet time
 * @param perMinute on average
 */
public record Allowance(long burst, long perMinute) {}
