package io.moodreel.server.viewing.predictions;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.affect.signal.Probe;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Segments in the database, within one transaction. Whoever takes in signals adds them in the transaction of the signals. */
public final class SegmentRows {
    private static final TypeReference<Map<String, @Nullable Double>> VALUES = new TypeReference<>() {};

    private final Handle handle;

    public SegmentRows(Handle handle) {
        this.handle = handle;
    }

    /** Segments of one session. */
    public record Added(long session, List<KeptSegment> segments) {}

    /** Adds segments of several sessions; one that is there already stays as it is. */
    public void add(List<Added> all, long nowMs) {
        if (all.stream().allMatch(added -> added.segments().isEmpty())) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(
                """
                INSERT INTO viewing_segments (session_id, segment_index, start_at, end_at, probe, cluster_id, confidence,
                    measured, features, change_scores, model, predicted_at)
                VALUES (:session, :index, :start, :end, :probe, :cluster, :confidence, :measured, :features, :change,
                    :model, :now)
                ON CONFLICT (session_id, segment_index) DO NOTHING
                """)) {
            for (Added added : all) {
                added.segments().forEach(segment -> bind(batch, added.session(), segment)
                        .bind("now", nowMs)
                        .add());
            }
            batch.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, long session, KeptSegment segment) {
        return batch.bind("session", session)
                .bind("index", segment.index())
                .bind("start", segment.startMs())
                .bind("end", segment.endMs())
                .bind("probe", segment.probe().map(Probe::name).orElse(null))
                .bind(
                        "cluster",
                        segment.clusterId().isPresent() ? segment.clusterId().getAsInt() : null)
                .bind("confidence", segment.confidence())
                .bind("measured", segment.measured() ? 1 : 0)
                .bind("features", Json.write(segment.features()))
                .bind("change", segment.changeScores().map(Json::write).orElse(null))
                .bind("model", segment.model());
    }

    /** At most {@code most} of a session's, with a higher index, predicted at that time or later, in order. */
    List<KeptSegment> after(long session, int index, long predictedFromMs, int most) {
        return handle.createQuery(
                        """
                        SELECT * FROM viewing_segments
                        WHERE session_id = :session AND segment_index > :index AND predicted_at >= :from
                        ORDER BY segment_index LIMIT :most
                        """)
                .bind("session", session)
                .bind("index", index)
                .bind("from", predictedFromMs)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    /** When a session's segments with a probe began, in order, and those probes. */
    List<ProbeAt> probes(long session) {
        return handle.createQuery(
                        """
                        SELECT start_at, end_at, probe FROM viewing_segments
                        WHERE session_id = :session AND probe IS NOT NULL ORDER BY segment_index
                        """)
                .bind("session", session)
                .map((row, context) -> new ProbeAt(
                        row.getLong("start_at"), row.getLong("end_at"), Probe.valueOf(row.getString("probe"))))
                .list();
    }

    /** How many of a session's were predicted at that time or later. */
    long count(long session, long predictedFromMs) {
        return handle.createQuery(
                        "SELECT COUNT(*) FROM viewing_segments WHERE session_id = :session AND predicted_at >= :from")
                .bind("session", session)
                .bind("from", predictedFromMs)
                .mapTo(Long.class)
                .one();
    }

    private static KeptSegment read(ResultSet row) throws SQLException {
        int cluster = row.getInt("cluster_id");
        OptionalInt clusterId = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(cluster);
        return new KeptSegment(
                row.getInt("segment_index"),
                row.getLong("start_at"),
                row.getLong("end_at"),
                Optional.ofNullable(row.getString("probe")).map(Probe::valueOf),
                clusterId,
                row.getDouble("confidence"),
                row.getInt("measured") == 1,
                Json.read(row.getString("features"), VALUES),
                Optional.ofNullable(row.getString("change_scores")).map(scores -> Json.read(scores, VALUES)),
                row.getString("model"));
    }
}
