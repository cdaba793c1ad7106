package io.moodreel.server.moods.http;

import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.platform.http.LargeBodies;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.Set;

/** Pictures, and hours of readings, are larger than what other paths read. */
@Singleton
class MoodPaths implements LargeBodies {
    private static final Set<String> PATHS =
            Set.of("/api/moods/analyze", "/api/moods/analyze/batch", "/api/moods/sessions");

    @Override
    public OptionalLong mostBytes(String path) {
        return PATHS.contains(path) ? OptionalLong.of(FrameBodies.MOST_BYTES) : OptionalLong.empty();
    }
}
