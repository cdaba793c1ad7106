package io.moodreel.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchWhileChangingTest {

    private static final int DIMENSIONS = 16;
    private static final int IDS = 500;
    private static final int ROUNDS = 60;

    /** Every vector points one way or the opposite; all turn in each round, one after the other. */
    @Test
    @Timeout(60)
    void everyIdIsThereOnce_asItWasBeforeOrAfter() throws Exception {
        float[] there = new RandomVectors(DIMENSIONS, 3).next();
        float[] back = opposite(there);
        VectorIndex index = VectorIndexes.create(DIMENSIONS);
        for (long id = 0; id < IDS; id++) {
            index.put(id, there);
        }
        AtomicBoolean turning = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> reader = threads.submit(() -> {
                do {
                    List<VectorHit> hits = index.nearest(there, IDS + 1, id -> true);
                    assertThat(hits)
                            .extracting(VectorHit::id)
                            .doesNotHaveDuplicates()
                            .hasSize(IDS);
                    assertThat(hits).allMatch(hit -> Math.abs(hit.similarity()) > 0.99f);
                } while (turning.get());
            });
            for (int round = 0; round < ROUNDS; round++) {
                for (long id = 0; id < IDS; id++) {
                    index.put(id, round % 2 == 0 ? back : there);
                }
            }
            turning.set(false);
            reader.get(30, TimeUnit.SECONDS);
        }
    }

    private static float[] opposite(float[] vector) {
        float[] opposite = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            opposite[i] = -vector[i];
        }
        return opposite;
    }
}
