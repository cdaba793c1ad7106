package io.moodreel.server.search.semantic;

import io.moodreel.search.vector.VectorHit;
import io.moodreel.search.vector.VectorIndex;
import io.moodreel.search.vector.VectorIndexes;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** The titles' vectors in memory, following the database. Thread-safe; searches wait for nobody. */
@ApplicationScoped
class TitleVectors implements MemoryHolder {
    private final Database database;
    private final String model;
    private final VectorIndex index;
    private long reached;

    TitleVectors(Database database, EmbedderFactory factory) {
        this.database = database;
        this.model = factory.model();
        this.index = VectorIndexes.create(factory.dimensions());
    }

    /** Reads the vectors that are new in the database, whoever made them. */
    synchronized void catchUp() {
        reached = database.read(handle -> new EmbeddingStore(handle)
                .newer(model, reached, (titleId, vector) -> index.put(titleId, PackedVector.unpack(vector))));
    }

    /** How many titles have a vector. */
    int size() {
        return index.size();
    }

    /** The title's vector; empty while it has none. */
    Optional<float[]> of(long titleId) {
        return Optional.ofNullable(index.vector(titleId));
    }

    /** The accepted titles nearest to the vector, nearest first. */
    List<VectorHit> nearest(float[] vector, int count, LongPredicate accepted) {
        return index.nearest(vector, count, accepted);
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("title vectors", index.memoryBytes());
    }
}
