package io.moodreel.server.moods.frames;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a frame was taken, told back in the form in which it was sent.
 *
 * @param at from 1970 to 9999
 * @param form how it is written
 */
public record FrameTime(Instant at, Form form) {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,18}");

    /** Two ways to write a time. */
    public enum Form {
        EPOCH_MILLIS,
        ISO_8601
    }

    public FrameTime {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("a frame's time must be from 1970 to 9999, was " + at);
        }
    }

    /** A whole number is milliseconds since 1970, anything else must be ISO-8601; empty when it is neither. */
    static Optional<FrameTime> parse(String text) {
        String time = text.strip();
        try {
            return Optional.of(
                    WHOLE_NUMBER.matcher(time).matches()
                            ? new FrameTime(Instant.ofEpochMilli(Long.parseLong(time)), Form.EPOCH_MILLIS)
                            : new FrameTime(Instant.parse(time), Form.ISO_8601));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** As it stands in an answer: a number or a text. */
    public Object wire() {
        return switch (form) {
            case EPOCH_MILLIS -> at.toEpochMilli();
            case ISO_8601 -> at.toString();
        };
    }
}
