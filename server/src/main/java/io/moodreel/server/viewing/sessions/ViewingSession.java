package io.moodreel.server.viewing.sessions;

import io.moodreel.affect.signal.GsrUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One viewing of one video by one person. Times are milliseconds since 1970 by the client's clock.
 *
 * @param name {@code <handle>_<video>_<startMs>}, what it is called outside
 * @param origin where its signals come from
 * @param endedBy null while it is not over
 */
public record ViewingSession(
        long id,
        String name,
        long userId,
        long videoId,
        SignalOrigin origin,
        GsrUnit gsrUnit,
        SessionState state,
        @Nullable SessionEnd endedBy,
        long startMs,
        @Nullable Long stoppedMs,
        List<Pause> pauses) {
    /** How long the video had been watched at that time, pauses left out: where the video stood, unless somebody jumped. */
    public long watchedMs(long atMs) {
        long paused = pauses.stream().mapToLong(pause -> pause.before(atMs)).sum();
        return Math.max(0, atMs - startMs - paused);
    }

    /** The same under another name, for those who must not know whose it is. */
    public ViewingSession called(String otherName) {
        return new ViewingSession(
                id, otherName, userId, videoId, origin, gsrUnit, state, endedBy, startMs, stoppedMs, pauses);
    }
}
