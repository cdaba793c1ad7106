package io.moodreel.search.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written into every Lucene commit: the version of our layout and, once there is one, the marker. */
final class CommitData {

    /** Raised with every change to {@link LuceneDocument}, {@link TitleAnalyzer} or {@link LevelSimilarity}'s norms. */
    static final String SCHEMA_VERSION = "3";

    private static final String SCHEMA = "moodreel.schema";
    private static final String CATALOGUE = "moodreel.catalogue";
    private static final String REVISION = "moodreel.revision";

    private CommitData() {}

    static Map<String, String> of(Optional<IndexMarker> marker) {
        Map<String, String> data = new HashMap<>();
        data.put(SCHEMA, SCHEMA_VERSION);
        marker.ifPresent(present -> {
            data.put(CATALOGUE, present.catalogueId());
            data.put(REVISION, Long.toString(present.revision()));
        });
        return data;
    }

    static @Nullable String schemaVersion(Map<String, String> data) {
        return data.get(SCHEMA);
    }

    /** The marker, if the commit has one that can be read. */
    static Optional<IndexMarker> marker(Map<String, String> data) {
        String catalogue = data.get(CATALOGUE);
        String revision = data.get(REVISION);
        if (catalogue == null || revision == null) {
            return Optional.empty();
        }
        return Optional.of(new IndexMarker(catalogue, Long.parseLong(revision)));
    }
}
