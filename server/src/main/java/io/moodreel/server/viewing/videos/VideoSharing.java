package io.moodreel.server.viewing.videos;

import java.util.Optional;

/** Shows people's videos to others. A feature that does offers a bean of this type. Thread-safe. */
public interface VideoSharing {
    /** Whether this person may watch the video, whoever's it is. */
    boolean isShared(long video, long user);

    /** What stands against deleting the video, as a sentence; empty when nothing does. */
    Optional<String> objectionToDeletion(long video);
}
