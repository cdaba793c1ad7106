package io.moodreel.server.compat;

import io.moodreel.server.moods.frames.FrameBodies;
import io.moodreel.server.platform.http.LargeBodies;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.Set;

/** The old clients' pictures are larger than what other paths read, too. */
@Singleton
class OldPicturePaths implements LargeBodies {
    private static final Set<String> PATHS = Set.of("/detect_emotion", "/analyze-mood", "/batch-analyze-mood");

    @Override
    public OptionalLong mostBytes(String path) {
        return PATHS.contains(path) ? OptionalLong.of(FrameBodies.MOST_BYTES) : OptionalLong.empty();
    }
}
