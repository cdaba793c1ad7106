package io.moodreel.server.accounts.consents;

/** Somebody granted or withdrew a consent just now, durably. Fired for whoever goes by it. */
public record ConsentDecided(long user, Purpose purpose, boolean granted) {}
