package io.moodreel.server.platform.security;

import java.util.Set;

/** WebSockets that guests may open too. Every bean of this type is asked at the start. */
public interface PublicSockets {
    /** Exact paths, without query. */
    Set<String> paths();
}
