package io.moodreel.bench.search;

import io.moodreel.search.vector.VectorHit;
import io.moodreel.search.vector.VectorIndex;
import io.moodreel.search.vector.VectorIndexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Who finds nearest vectors. */
enum VectorSide {
    CHOSEN("our index") {
        @Override
        Searched build(float[][] vectors, Path folder) {
            return ours(VectorIndexes.create(vectors[0].length), vectors);
        }
    },
    EXHAUSTIVE("every vector, in bytes") {
        @Override
        Searched build(float[][] vectors, Path folder) {
            return ours(VectorIndexes.exhaustive(vectors[0].length), vectors);
        }
    },
    LUCENE("Lucene HNSW, 8 bits, 50 candidates") {
        @Override
        Searched build(float[][] vectors, Path folder) throws IOException {
            return new LuceneGraph(vectors, folder);
        }
    };

    private final String description;

    VectorSide(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    abstract Searched build(float[][] vectors, Path folder) throws IOException;

    /** Vectors that can be searched; their numbers are their places in the array. */
    interface Searched extends AutoCloseable {
        long[] nearest(float[] query, int count) throws IOException;

        long bytes() throws IOException;

        @Override
        void close() throws IOException;
    }

    private static Searched ours(VectorIndex index, float[][] vectors) {
        for (int i = 0; i < vectors.length; i++) {
            index.put(i, vectors[i]);
        }
        return new Searched() {
            @Override
            public long[] nearest(float[] query, int count) {
                List<VectorHit> hits = index.nearest(query, count, id -> true);
                return hits.stream().mapToLong(VectorHit::id).toArray();
            }

            @Override
            public long bytes() {
                return index.memoryBytes();
            }

            @Override
            public void close() {
                index.close();
            }
        };
    }
}
