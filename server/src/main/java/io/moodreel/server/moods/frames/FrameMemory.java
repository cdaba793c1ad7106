package io.moodreel.server.moods.frames;

import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the bytes of pictures that were sent and are not read yet, of all callers together, so that they never take
 * more of the heap than they may. Thread-safe.
 */
@Singleton
public class FrameMemory implements MemoryHolder {
    private static final long MEGABYTE = 1024 * 1024;

    private final long most;
    private final AtomicLong held = new AtomicLong();

    FrameMemory(FacesConfig config) {
        this.most = config.megabytes() * MEGABYTE;
    }

    /** Takes this much; false, and nothing is taken, when it is not there. */
    public boolean take(long bytes) {
        long now = held.addAndGet(bytes);
        if (now > most) {
            held.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /** Gives back what was taken. */
    public void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("pictures waiting to be read", held.get());
    }
}
