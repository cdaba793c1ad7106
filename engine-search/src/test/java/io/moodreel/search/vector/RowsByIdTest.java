package io.moodreel.search.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RowsByIdTest {

    @Test
    void afterManyChanges_knowsWhatAMapKnows() {
        RandomGenerator random = new SplittableRandom(5);
        RowsById rows = new RowsById();
        Map<Long, Integer> expected = new HashMap<>();
        for (int change = 0; change < 100_000; change++) {
            long id = random.nextInt(3_000) - 1_500L << random.nextInt(3) * 20;
            Integer before;
            int told;
            if (random.nextInt(5) < 2) {
                before = expected.remove(id);
                told = rows.remove(id);
            } else {
                before = expected.put(id, change);
                told = rows.put(id, change);
            }
            assertThat(told).isEqualTo(before == null ? RowsById.NONE : before);
        }

        assertThat(rows.size()).isEqualTo(expected.size());
        expected.forEach((id, row) -> assertThat(rows.get(id)).isEqualTo(row));
    }
}
