package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Signals and how far they have come, within one transaction. */
final class SignalStore {
    private final Handle handle;

    SignalStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * What a session has come to.
     *
     * @param snapshot of the pipeline before {@code snapshotBatch}; empty before the first
     * @param latestMs of everything measured; empty when nothing is
     */
    record Standing(long nextBatch, Optional<byte[]> snapshot, long snapshotBatch, OptionalLong latestMs) {}

    /** A batch in the order of arrival. */
    record Stored(long batch, List<Sample> samples) {}

    /**
     * A batch to be written.
     *
     * @param batch its number, which must be the session's next
     * @param snapshot of the pipeline after it, where one is due
     */
    record Draft(ViewingSession session, long batch, List<Sample> samples, byte @Nullable [] snapshot) {}

    Optional<Standing> standing(long session) {
        return handle.createQuery(
                        """
                        SELECT i.next_batch, i.snapshot, i.snapshot_batch,
                            (SELECT MAX(b.last_at) FROM signal_batches b WHERE b.session_id = i.session_id) AS latest
                        FROM viewing_intake i WHERE i.session_id = :session
                        """)
                .bind("session", session)
                .map((row, context) -> {
                    long latest = row.getLong("latest");
                    OptionalLong latestMs = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(latest);
                    return new Standing(
                            row.getLong("next_batch"),
                            Optional.ofNullable(row.getBytes("snapshot")),
                            row.getLong("snapshot_batch"),
                            latestMs);
                })
                .findOne();
    }

    /** Gives the session's batches from that number on, in the order of arrival. */
    void from(ViewingSession session, long batch, Consumer<Stored> each) {
        try (ResultIterator<Stored> rows = handle.createQuery(
                        """
                        SELECT batch, samples FROM signal_batches
                        WHERE session_id = :session AND batch >= :batch ORDER BY batch
                        """)
                .bind("session", session.id())
                .bind("batch", batch)
                .map((row, context) ->
                        new Stored(row.getLong("batch"), SampleLines.read(row.getString("samples"), session.startMs())))
                .iterator()) {
            rows.forEachRemaining(each);
        }
    }

    /** Samples of the session that were measured from the first to the second time, and some around them. */
    List<Sample> around(ViewingSession session, long fromMs, long toMs) {
        List<Sample> found = new ArrayList<>();
        handle.createQuery(
                        """
                        SELECT samples FROM signal_batches
                        WHERE session_id = :session AND last_at >= :from AND first_at <= :to ORDER BY batch
                        """)
                .bind("session", session.id())
                .bind("from", fromMs)
                .bind("to", toMs)
                .mapTo(String.class)
                .forEach(samples -> found.addAll(SampleLines.read(samples, session.startMs())));
        return found;
    }

    /** The first time from the given one on at which something was measured. */
    OptionalLong nextFrom(ViewingSession session, long fromMs) {
        OptionalLong ofTheEarliestBatch = handle.createQuery(
                        """
                        SELECT samples FROM signal_batches
                        WHERE session_id = :session AND last_at >= :from ORDER BY first_at LIMIT 1
                        """)
                .bind("session", session.id())
                .bind("from", fromMs)
                .map((row, context) -> firstFrom(SampleLines.read(row.getString("samples"), session.startMs()), fromMs))
                .findOne()
                .orElse(OptionalLong.empty());
        // what came late may lie within another batch's time
        return ofTheEarliestBatch.isEmpty()
                ? ofTheEarliestBatch
                : firstFrom(around(session, fromMs, ofTheEarliestBatch.getAsLong()), fromMs);
    }

    private static OptionalLong firstFrom(List<Sample> samples, long fromMs) {
        return samples.stream()
                .mapToLong(Sample::tMs)
                .filter(tMs -> tMs >= fromMs)
                .min();
    }

    /**
     * Takes the next numbers of running sessions.
     *
     * @return for every draft whether it may be written: not when the session is gone, is not running, or another process
     *     wrote meanwhile
     */
    boolean[] advance(List<Draft> drafts, long nowMs) {
        int[] changed;
        try (PreparedBatch batch = handle.prepareBatch(
                """
                UPDATE viewing_intake SET next_batch = :batch + 1, heard_at = :now
                WHERE session_id = :session AND next_batch = :batch
                  AND EXISTS (SELECT 1 FROM viewing_sessions s WHERE s.id = :session AND s.state = 'running')
                """)) {
            drafts.forEach(draft -> batch.bind("session", draft.session().id())
                    .bind("batch", draft.batch())
                    .bind("now", nowMs)
                    .add());
            changed = batch.execute();
        }
        boolean[] may = new boolean[changed.length];
        for (int i = 0; i < may.length; i++) {
            may[i] = changed[i] == 1;
        }
        return may;
    }

    /** Writes batches that {@link #advance} let pass. */
    void add(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(
                """
                INSERT INTO signal_batches (session_id, batch, first_at, last_at, samples)
                VALUES (:session, :batch, :first, :last, :samples)
                """)) {
            for (Draft draft : drafts) {
                List<Sample> samples = draft.samples();
                batch.bind("session", draft.session().id())
                        .bind("batch", draft.batch())
                        .bind(
                                "first",
                                samples.stream().mapToLong(Sample::tMs).min().orElseThrow())
                        .bind(
                                "last",
                                samples.stream().mapToLong(Sample::tMs).max().orElseThrow())
                        .bind(
                                "samples",
                                SampleLines.write(samples, draft.session().startMs()))
                        .add();
            }
            batch.execute();
        }
        drafts.stream().filter(draft -> draft.snapshot() != null).forEach(this::keepSnapshot);
    }

    private void keepSnapshot(Draft draft) {
        handle.createUpdate("UPDATE viewing_intake SET snapshot = :snapshot, snapshot_batch = :next WHERE session_id ="
                        + " :session")
                .bind("snapshot", draft.snapshot())
                .bind("next", draft.batch() + 1)
                .bind("session", draft.session().id())
                .execute();
    }
}
