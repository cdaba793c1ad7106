package io.moodreel.server.platform.security;

/** What a request's headers say about who sent it. */
sealed interface Identification {
    /** Nothing. */
    record Guest() implements Identification {}

    /** Something that proves nothing: malformed, forged, expired, revoked. */
    record Invalid() implements Identification {}

    /** A caller. */
    record Known(Caller caller) implements Identification {}
}
