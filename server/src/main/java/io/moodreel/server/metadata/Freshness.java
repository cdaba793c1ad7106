package io.moodreel.server.metadata;

/** How an answer of another place came about. */
public enum Freshness {
    /** Asked just now. */
    FRESH,
    /** Kept, and young enough. */
    CACHED,
    /** Kept and older; a newer one is being fetched. */
    STALE,
    /** Kept and older; no newer one can be had now. */
    STALE_ON_ERROR;

    /** Whether it is older than answers should be. */
    public boolean isStale() {
        return this == STALE || this == STALE_ON_ERROR;
    }
}
