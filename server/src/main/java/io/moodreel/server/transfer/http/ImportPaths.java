package io.moodreel.server.transfer.http;

import io.moodreel.server.platform.http.LargeBodies;
import jakarta.inject.Singleton;
import java.util.OptionalLong;

/** A library's file is larger than what other paths read. */
@Singleton
class ImportPaths implements LargeBodies {
    /** Twenty times what 5,000 films with reviews take. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    @Override
    public OptionalLong mostBytes(String path) {
        return path.equals("/api/library/imports") ? OptionalLong.of(MOST_BYTES) : OptionalLong.empty();
    }
}
