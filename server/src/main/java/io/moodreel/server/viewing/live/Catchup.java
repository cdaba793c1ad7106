package io.moodreel.server.viewing.live;

import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.Predictions;
import java.util.List;

/** Reads what a connection has missed, a little at a time. Blocks. */
record Catchup(Predictions predictions, long session) {
    /** As many as are written at once. */
    static final int MOST = 200;

    List<KeptSegment> after(int index) {
        return predictions.next(session, index, MOST);
    }
}
