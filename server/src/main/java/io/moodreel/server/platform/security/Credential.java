package io.moodreel.server.platform.security;

/** What a user proved themselves with. Access lasts exactly as long as it does. */
public sealed interface Credential {
    /** A sign-in, by its number. */
    record Session(long id) implements Credential {}

    /** A personal access token, by its number. */
    record Token(long id) implements Credential {}

    /** Being on the machine of a server in single-user mode. */
    record ThisMachine() implements Credential {}
}
