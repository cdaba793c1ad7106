package io.moodreel.server.viewing.export;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.SignalFeatures;
import java.util.List;
import java.util.stream.Stream;

/** What there is of a viewing as a table. */
public enum SessionTable {
    /** A row a segment: what was predicted. */
    PREDICTIONS(
            List.of("segment_index", "timestamp", "probe", "emotion", "color", "cluster_id", "confidence"),
            List.of("end_ms", "media_ms", "measured")),
    /** A row a segment: what that was predicted from. */
    FEATURES(featureColumns(), List.of()),
    /** A row a time at which something was measured. */
    SIGNALS(List.of("t_ms", "gsr", "hr", "ibi_ms"), List.of());

    private final List<String> contractColumns;
    private final List<String> columns;

    SessionTable(List<String> contractColumns, List<String> more) {
        this.contractColumns = contractColumns;
        this.columns = Stream.concat(contractColumns.stream(), more.stream()).toList();
    }

    /** Those of the contract (§8): the first of {@link #columns()}. */
    public List<String> contractColumns() {
        return contractColumns;
    }

    /** All there are. */
    public List<String> columns() {
        return columns;
    }

    private static List<String> featureColumns() {
        return Stream.of(
                        Stream.of("segment_index", "timestamp"),
                        SignalFeatures.names().stream(),
                        ChangeScores.names().stream().map(name -> "change_" + name),
                        Stream.of("model_version"))
                .flatMap(names -> names)
                .toList();
    }
}
