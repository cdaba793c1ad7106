package io.moodreel.server.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long things last and how much is allowed. Every key is in docs/operations.md. */
@ConfigMapping(prefix = "moodreel.accounts")
public interface AccountsConfig {
    /** Whether strangers may register. */
    @WithDefault("true")
    boolean registration();

    /** How long an access token is good. */
    @WithDefault("15m")
    Duration accessToken();

    /** How long a sign-in lasts without being used. */
    @WithDefault("30d")
    Duration sessionIdle();

    /** How long a sign-in lasts at most. */
    @WithDefault("180d")
    Duration sessionLongest();

    /** How long a used refresh token is still taken, for answers lost and windows opened twice. */
    @WithDefault("10s")
    Duration refreshGrace();

    /** How long a link to verify an address is good. */
    @WithDefault("24h")
    Duration verificationLink();

    /** How long a link to reset a password is good. */
    @WithDefault("1h")
    Duration resetLink();

    /** Failed sign-ins in a row before an account must wait; then 1 s, 2 s, 4 s … up to the longest wait. */
    @WithDefault("5")
    @Min(1)
    int freeFailures();

    /** The longest an account must wait after failed sign-ins. */
    @WithDefault("15m")
    Duration longestWait();

    /** Sign-ins, registrations and the like that one address may try in a minute. */
    @WithDefault("60")
    @Min(1)
    int attemptsPerMinute();

    /** The same at once, after a quiet time. */
    @WithDefault("30")
    @Min(1)
    int attemptsBurst();

    /** Letters an account's address is sent in an hour at most. */
    @WithDefault("5")
    @Min(1)
    int mailsPerHour();

    /** Passwords that may wait for their turn to be hashed; more are answered with 503. */
    @WithDefault("128")
    @Min(1)
    @Max(10_000)
    int waitingPasswords();

    /** Days that the audit log goes back. */
    @WithDefault("365")
    @Min(1)
    int auditDays();
}
