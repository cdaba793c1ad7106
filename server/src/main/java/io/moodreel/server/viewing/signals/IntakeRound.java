package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.SegmentRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * All that came while the last round was written: made ready session by session, then written in one transaction, samples and
 * the segments they closed together, so that neither is ever there without the other. Used by one thread, once.
 */
final class IntakeRound {
    private static final Logger LOG = Logger.getLogger(IntakeRound.class);

    private final OpenSessions sessions;
    private final Map<Long, Part> parts = new LinkedHashMap<>();

    IntakeRound(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** One session's part of the round. */
    static final class Part {
        private final OpenSession open;
        private final List<Arrival> arrivals = new ArrayList<>();
        private final List<Receipt> receipts = new ArrayList<>();
        private final List<Sample> samples = new ArrayList<>();
        private final List<KeptSegment> segments = new ArrayList<>();

        private Part(OpenSession open) {
            this.open = open;
        }

        long session() {
            return open.session().id();
        }

        List<Arrival> arrivals() {
            return arrivals;
        }

        List<KeptSegment> segments() {
            return segments;
        }

        /** Tells every sender that what they sent is on the disk. */
        void acknowledge() {
            if (!samples.isEmpty()) {
                open.wrote();
            }
            for (int i = 0; i < arrivals.size(); i++) {
                arrivals.get(i).answer().complete(receipts.get(i));
            }
        }
    }

    /** Takes in a batch; its sender is told at once when that cannot be. */
    void take(Arrival arrival) {
        long id = arrival.session().id();
        try {
            Part part = parts.computeIfAbsent(id, unseen -> new Part(sessions.get(arrival.session())));
            Receipt receipt = feed(part, arrival);
            part.arrivals.add(arrival);
            part.receipts.add(receipt);
        } catch (RuntimeException fault) {
            // how far the pipeline came is not known; it is read again
            sessions.forget(id);
            Part spoilt = parts.remove(id);
            if (spoilt != null) {
                spoilt.arrivals.forEach(other -> other.answer().completeExceptionally(fault));
            }
            arrival.answer().completeExceptionally(fault);
        }
    }

    private Receipt feed(Part part, Arrival arrival) {
        OpenSession open = part.open;
        OpenSession.Fresh fresh = open.admit(
                arrival.samples(), (from, to) -> withThisRound(part, sessions.kept(open.session(), from, to)));
        List<KeptSegment> closed = open.feed(fresh.samples());
        part.samples.addAll(fresh.samples());
        part.segments.addAll(closed);
        ClockOffset.Estimate clock = null;
        if (arrival.sentMs() != null) {
            open.clock().note(arrival.sentMs(), arrival.receivedMs());
            clock = open.clock().estimate();
        }
        return new Receipt(true, fresh.accepted(), fresh.duplicates(), closed.size(), clock, arrival.batch());
    }

    private static List<Sample> withThisRound(Part part, List<Sample> kept) {
        List<Sample> all = new ArrayList<>(kept);
        all.addAll(part.samples);
        return all;
    }

    /** Parts that are on the disk, and those that found their session not to be running, gone, or written to by others. */
    record Written(List<Part> kept, List<Part> refused) {}

    /** Writes everything, or tells every sender why not. */
    Written write(Database database, long nowMs) {
        List<Part> ready = List.copyOf(parts.values());
        try {
            return database.write(handle -> {
                SignalStore store = new SignalStore(handle);
                List<Part> kept = new ArrayList<>();
                List<Part> refused = new ArrayList<>();
                List<Part> withNews =
                        ready.stream().filter(part -> !part.samples.isEmpty()).toList();
                List<SignalStore.Draft> drafts =
                        withNews.stream().map(IntakeRound::draft).toList();
                List<SignalStore.Draft> passed = new ArrayList<>();
                boolean[] may = drafts.isEmpty() ? new boolean[0] : store.advance(drafts, nowMs);
                for (int i = 0; i < may.length; i++) {
                    (may[i] ? kept : refused).add(withNews.get(i));
                    if (may[i]) {
                        passed.add(drafts.get(i));
                    }
                }
                store.add(passed);
                new SegmentRows(handle)
                        .add(
                                kept.stream()
                                        .map(part -> new SegmentRows.Added(part.session(), part.segments))
                                        .toList(),
                                nowMs);
                ready.stream().filter(part -> part.samples.isEmpty()).forEach(kept::add);
                return new Written(kept, refused);
            });
        } catch (RuntimeException fault) {
            LOG.warnf("Signals of %d sessions could not be saved: %s", ready.size(), fault.getMessage());
            ready.forEach(part -> {
                sessions.forget(part.session());
                part.arrivals.forEach(arrival -> arrival.answer().completeExceptionally(fault));
            });
            return new Written(List.of(), List.of());
        }
    }

    private static SignalStore.Draft draft(Part part) {
        return new SignalStore.Draft(part.open.session(), part.open.nextBatch(), part.samples, part.open.dueSnapshot());
    }
}
