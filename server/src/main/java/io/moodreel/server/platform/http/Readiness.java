package io.moodreel.server.platform.http;

/** Something the server needs before it can answer. Every bean of this type is asked by the health endpoint. */
public interface Readiness {
    boolean isReady();
}
