package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its way to the disk.
 *
 * @param samples checked, ordered by time
 * @param sentMs the client's clock when it was sent, where it told
 * @param receivedMs ours when it came
 * @param batch what the client calls it
 * @param attempt how often it has been tried before
 */
record Arrival(
        ViewingSession session,
        List<Sample> samples,
        @Nullable Long sentMs,
        long receivedMs,
        @Nullable Long batch,
        int attempt,
        CompletableFuture<Receipt> answer) {
    Arrival again() {
        return new Arrival(session, samples, sentMs, receivedMs, batch, attempt + 1, answer);
    }
}
