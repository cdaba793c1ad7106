package io.moodreel.server.moods.frames;

import io.moodreel.server.moods.frames.FrameTime.Form;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a client's times mean that arrive {@code now}. */
record Times(TimeRule rule, Instant now) {
    /** The time of a frame that came without one. */
    FrameTime unsent() {
        return ruled(new FrameTime(now.truncatedTo(ChronoUnit.MILLIS), Form.ISO_8601));
    }

    /** The time that was sent; empty when it is none. */
    Optional<FrameTime> sent(String text) {
        return FrameTime.parse(text).map(this::ruled);
    }

    private FrameTime ruled(FrameTime time) {
        return switch (rule) {
            case AS_SENT -> time;
            case EPOCH_MILLIS -> new FrameTime(time.at(), Form.EPOCH_MILLIS);
        };
    }
}
