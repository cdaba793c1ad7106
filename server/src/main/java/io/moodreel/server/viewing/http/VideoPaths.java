package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.LargeBodies;
import io.moodreel.server.viewing.ViewingConfig;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Videos and recordings are larger than what other paths read. */
@Singleton
class VideoPaths implements LargeBodies {
    /** Room for the other parts of a form. */
    private static final long AROUND_A_FILE = 1024 * 1024;

    private static final Pattern VIDEOS = Pattern.compile("/api/videos(/uploads/[^/]+)?");
    private static final Pattern RECORDINGS = Pattern.compile("/api/videos/\\d+/sessions/import");

    private final ViewingConfig config;

    VideoPaths(ViewingConfig config) {
        this.config = config;
    }

    @Override
    public OptionalLong mostBytes(String path) {
        if (VIDEOS.matcher(path).matches()) {
            return OptionalLong.of(config.largestVideo().asLongValue() + AROUND_A_FILE);
        }
        return RECORDINGS.matcher(path).matches()
                ? OptionalLong.of(config.largestRecording().asLongValue() + AROUND_A_FILE)
                : OptionalLong.empty();
    }
}
