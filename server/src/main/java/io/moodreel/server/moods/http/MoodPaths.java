package io.moodreel.server.moods.http;

import io.moodreel.server.platform.http.LargeBodies;
import jakarta.inject.Singleton;
import java.util.Set;

/** Pictures, and hours of readings, are larger than what other paths read. */
@Singleton
class MoodPaths implements LargeBodies {
    @Override
    public Set<String> paths() {
        return Set.of("/api/moods/analyze", "/api/moods/analyze/batch", "/api/moods/sessions");
    }
}
