package io.moodreel.server.platform.http;

import java.util.OptionalLong;

/** Paths that read more than the usual megabyte. Every bean of this type is asked. Thread-safe. */
public interface LargeBodies {
    /**
     * What a request to this path may send at most, in bytes; empty where it is not for this feature to say.
     *
     * @param path normalised, without query
     */
    OptionalLong mostBytes(String path);
}
