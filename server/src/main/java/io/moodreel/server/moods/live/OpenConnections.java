package io.moodreel.server.moods.live;

import io.moodreel.server.moods.FacesConfig;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Counts live connections, in all and from each address, so that they stay few. Thread-safe. */
@Singleton
class OpenConnections {
    private final int most;
    private final int mostFromOneAddress;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    OpenConnections(FacesConfig config) {
        this.most = config.live().connections();
        this.mostFromOneAddress = config.live().connectionsPerAddress();
    }

    /** Counts one more; false, and nothing is counted, when there are enough. */
    synchronized boolean open(String address) {
        int known = byAddress.getOrDefault(address, 0);
        if (all >= most || known >= mostFromOneAddress) {
            return false;
        }
        all++;
        byAddress.put(address, known + 1);
        return true;
    }

    synchronized int count() {
        return all;
    }

    synchronized void close(String address) {
        all--;
        byAddress.computeIfPresent(address, (key, known) -> known == 1 ? null : known - 1);
    }
}
