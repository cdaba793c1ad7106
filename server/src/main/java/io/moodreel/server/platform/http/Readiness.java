package io.moodreel.server.platform.http;

/** Something the server needs before it can answer. Every bean of this type is asked by the health endpoint. */
public interface Readiness {
    boolean isReady();

    /** What is waited for, in a word or two, for people. */
    String awaited();
}
