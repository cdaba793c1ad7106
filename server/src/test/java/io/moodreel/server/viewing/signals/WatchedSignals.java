package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Signals without a server around them, and how many were read at once. */
public final class WatchedSignals extends KeptSignals {
    private final List<Integer> pages = new ArrayList<>();

    public WatchedSignals(Database database) {
        super(database);
    }

    @Override
    public SignalStretch stretch(ViewingSession session, OptionalLong fromMs, OptionalLong toMs) {
        SignalStretch read = super.stretch(session, fromMs, toMs);
        pages.add(read.tMs().size());
        return read;
    }

    /** How many samples each reading held. */
    public List<Integer> pages() {
        return pages;
    }

    /** Keeps samples as one batch, past the intake: nothing is predicted. */
    public static void keep(Database database, ViewingSession session, long batch, List<Sample> samples) {
        database.change(
                handle -> new SignalStore(handle).add(List.of(new SignalStore.Draft(session, batch, samples, null))));
    }

    /** Seconds of somebody. */
    public static List<Sample> made(ViewingSession session, int fromSecond, int toSecond) {
        return MadeSignals.seconds(session.startMs(), 1, fromSecond, toSecond);
    }
}
