package io.moodreel.search.vector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** What every index is compared with: all cosines in full, sorted. */
final class FloatScan {

    private final Map<Long, float[]> vectors = new TreeMap<>();

    void put(long id, float[] vector) {
        vectors.put(id, vector);
    }

    void remove(long id) {
        vectors.remove(id);
    }

    int size() {
        return vectors.size();
    }

    List<VectorHit> nearest(float[] query, int count, LongPredicate accepted) {
        return vectors.entrySet().stream()
                .filter(entry -> accepted.test(entry.getKey()))
                .map(entry -> new VectorHit(entry.getKey(), (float) cosine(query, entry.getValue())))
                .sorted(Comparator.comparingDouble(VectorHit::similarity)
                        .reversed()
                        .thenComparingLong(VectorHit::id))
                .limit(count)
                .toList();
    }

    static double cosine(float[] a, float[] b) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
            lengthA += (double) a[i] * a[i];
            lengthB += (double) b[i] * b[i];
        }
        return dot / Math.sqrt(lengthA * lengthB);
    }
}
