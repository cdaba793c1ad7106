package io.moodreel.server.compat;

import io.moodreel.server.platform.http.LargeBodies;
import jakarta.inject.Singleton;
import java.util.Set;

/** The old clients' pictures are larger than what other paths read, too. */
@Singleton
class OldPicturePaths implements LargeBodies {
    @Override
    public Set<String> paths() {
        return Set.of("/detect_emotion", "/analyze-mood", "/batch-analyze-mood");
    }
}
