package io.moodreel.server.platform.http;

import java.util.Set;

/**
 * Paths that read more than the usual megabyte: up to what {@code quarkus.http.limits.max-body-size} says. Every bean of
 * this type is asked at the start.
 */
public interface LargeBodies {
    /** Exact paths, without query. */
    Set<String> paths();
}
