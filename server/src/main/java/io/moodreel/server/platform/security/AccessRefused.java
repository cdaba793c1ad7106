package io.moodreel.server.platform.security;

/** Told to whoever keeps the audit log: somebody known asked for what they may not do. */
public record AccessRefused(Caller caller, String method, String path) {}
