package io.moodreel.server.viewing.predictions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens of a session's new segments, once they are on the disk. Thread-safe. */
@Singleton
public class SegmentFeed {
    private final Map<Long, List<Consumer<KeptSegment>>> listeners = new ConcurrentHashMap<>();

    /** Ends a listening. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** From now on {@code listener} hears of every segment, in order, from a thread that it must not hold up. */
    public Listening listen(long session, Consumer<KeptSegment> listener) {
        listeners.compute(session, (id, all) -> {
            List<Consumer<KeptSegment>> present = all == null ? new CopyOnWriteArrayList<>() : all;
            present.add(listener);
            return present;
        });
        return () -> listeners.computeIfPresent(session, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Tells of segments that are on the disk. */
    public void tell(long session, List<KeptSegment> segments) {
        List<Consumer<KeptSegment>> all = listeners.get(session);
        if (all != null) {
            all.forEach(listener -> segments.forEach(listener));
        }
    }
}
