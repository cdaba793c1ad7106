package io.moodreel.server.metadata.source;

import java.time.Duration;

/**
 * How much a source is waited for.
 *
 * @param answer for one whole answer
 * @param firstRetry before asking again; twice as long before the next, give or take a third
 * @param retries how often it is asked again
 * @param rest how long it is left alone after failing too often
 */
public record Patience(Duration answer, Duration firstRetry, int retries, Duration rest) {
    /** Ten seconds an answer, two retries, half a minute of rest (contract §7). */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofMillis(250), 2, Duration.ofSeconds(30));
}
