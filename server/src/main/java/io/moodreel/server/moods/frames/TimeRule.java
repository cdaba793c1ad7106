package io.moodreel.server.moods.frames;

/** How a client writes times. */
public enum TimeRule {
    /** As it sent them; ISO-8601 where it sent none. */
    AS_SENT,
    /** Milliseconds since 1970, whatever was sent: the old clients know nothing else. */
    EPOCH_MILLIS
}
