package io.moodreel.server.library;

import io.moodreel.affect.Mood;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody with an account did with a title, and that is durable.
 *
 * @param value what the kind counts: of a rating its stars, of playing or finishing the share watched (0–1); often null
 * @param mood the mood they said they were in; null when they said none
 */
public record Activity(
        long userId, long titleId, ActivityKind kind, @Nullable Double value, @Nullable Mood mood, Instant at) {}
