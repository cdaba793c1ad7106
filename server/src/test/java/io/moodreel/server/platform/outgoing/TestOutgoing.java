package io.moodreel.server.platform.outgoing;

import io.vertx.core.Vertx;

/** The way out for tests without a server around them: one for all, as a server has one. */
public final class TestOutgoing {
    private static final Outgoing SHARED = new Outgoing(Vertx.vertx());

    private TestOutgoing() {}

    public static Outgoing shared() {
        return SHARED;
    }
}
