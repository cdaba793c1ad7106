package io.moodreel.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ScannedIndexTest {

    private static final int DIMENSIONS = 48;
    private static final int IDS = 6_000;
    private static final int COUNT = 10;
    private static final LongPredicate EVEN = id -> id % 2 == 0;

    private final RandomVectors vectors = new RandomVectors(DIMENSIONS, 7);
    private final RandomGenerator random = new SplittableRandom(8);
    private final FloatScan all = new FloatScan();
    private final VectorIndex index = VectorIndexes.create(DIMENSIONS);

    @Test
    void afterManyChanges_findsWhatAScanOfAllFloatsFinds() {
        for (int round = 0; round < 5; round++) {
            change(4_000);

            assertThat(index.size()).isEqualTo(all.size());
            assertThat(recall(index, id -> true)).isGreaterThan(0.95);
            assertThat(recall(index, EVEN)).isGreaterThan(0.95);
        }
    }

    @Test
    void similarities_areThoseOfTheFloatsButForRounding() {
        change(3_000);
        float[] query = vectors.next();

        List<VectorHit> expected = all.nearest(query, COUNT, EVEN);
        List<VectorHit> hits = index.nearest(query, COUNT, EVEN);

        for (int place = 0; place < COUNT; place++) {
            assertThat(hits.get(place).similarity())
                    .isCloseTo(expected.get(place).similarity(), within(0.005f));
        }
    }

    @Test
    void narrowFilter_findsEveryOneItAccepts() {
        change(12_000);
        LongPredicate few = id -> id % 500 == 0;
        float[] query = vectors.next();

        assertThat(index.nearest(query, 100, few))
                .extracting(VectorHit::id)
                .hasSizeGreaterThan(3)
                .containsExactlyInAnyOrderElementsOf(
                        all.nearest(query, 100, few).stream().map(VectorHit::id).toList());
        assertThat(index.nearest(query, 100, id -> false)).isEmpty();
    }

    @Test
    void exhaustive_missesOnlyWhatRoundingSwaps() {
        VectorIndex exhaustive = VectorIndexes.exhaustive(DIMENSIONS);
        for (long id = 0; id < IDS; id++) {
            float[] vector = vectors.next();
            exhaustive.put(id, vector);
            all.put(id, vector);
        }

        assertThat(recall(exhaustive, EVEN)).isGreaterThan(0.97);
    }

    @Test
    void manyReplaced_memoryStaysThatOfTheLiving() {
        float[] vector = vectors.next();
        for (int time = 0; time < 50_000; time++) {
            index.put(time % 100, vector);
        }

        assertThat(index.size()).isEqualTo(100);
        assertThat(index.memoryBytes()).isLessThan(4L * Block.ROWS * (DIMENSIONS + 16));
    }

    private void change(int times) {
        for (int time = 0; time < times; time++) {
            long id = random.nextInt(IDS);
            if (random.nextInt(3) == 0) {
                index.remove(id);
                all.remove(id);
                continue;
            }
            float[] vector = vectors.next();
            index.put(id, vector);
            all.put(id, vector);
        }
    }

    private double recall(VectorIndex asked, LongPredicate accepted) {
        int found = 0;
        int queries = 50;
        for (int query = 0; query < queries; query++) {
            float[] vector = vectors.next();
            List<Long> expected = all.nearest(vector, COUNT, accepted).stream()
                    .map(VectorHit::id)
                    .toList();
            found += (int) asked.nearest(vector, COUNT, accepted).stream()
                    .filter(hit -> expected.contains(hit.id()))
                    .count();
        }
        return found / (double) (queries * COUNT);
    }
}
