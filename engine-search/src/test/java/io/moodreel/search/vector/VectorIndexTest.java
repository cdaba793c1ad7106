package io.moodreel.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class VectorIndexTest {

    private static final LongPredicate ALL = id -> true;

    private final VectorIndex index = VectorIndexes.create(3);

    @Test
    void nearestComeFirst() {
        index.put(1, new float[] {1, 0, 0});
        index.put(2, new float[] {1, 1, 0});
        index.put(3, new float[] {0, 0, 1});

        assertThat(index.nearest(new float[] {1, 0.1f, 0}, 2, ALL))
                .extracting(VectorHit::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void lengthsDoNotMatter() {
        index.put(1, new float[] {1e-15f, 0, 0});
        index.put(2, new float[] {0, 5e15f, 0});

        List<VectorHit> hits = index.nearest(new float[] {0, 1e-10f, 0}, 2, ALL);

        assertThat(hits.getFirst()).isEqualTo(new VectorHit(2, 1));
        assertThat(hits.getLast()).isEqualTo(new VectorHit(1, 0));
    }

    @Test
    void equallyNear_areOrderedById_howeverManyThereAre() {
        for (long id = 100; id > 0; id--) {
            index.put(id, new float[] {1, 2, 3});
        }

        assertThat(index.nearest(new float[] {3, 2, 1}, 3, ALL))
                .extracting(VectorHit::id)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void moreAskedForThanThereAre_allAreFound() {
        index.put(7, new float[] {1, 0, 0});

        assertThat(index.nearest(new float[] {-1, 0, 0}, Integer.MAX_VALUE, ALL))
                .containsExactly(new VectorHit(7, -1));
    }

    @Test
    void emptyIndex_findsNothing() {
        assertThat(index.nearest(new float[] {1, 0, 0}, 10, ALL)).isEmpty();
        assertThat(index.size()).isZero();
        assertThat(index.vector(1)).isNull();
    }

    @Test
    void notAccepted_isNotFound() {
        index.put(1, new float[] {1, 0, 0});
        index.put(2, new float[] {0, 1, 0});

        assertThat(index.nearest(new float[] {1, 0, 0}, 2, id -> id != 1))
                .extracting(VectorHit::id)
                .containsExactly(2L);
    }

    @Test
    void replaced_onlyTheNewOneIsFound() {
        index.put(1, new float[] {1, 0, 0});
        index.put(1, new float[] {0, 1, 0});

        assertThat(index.nearest(new float[] {0, 1, 0}, 2, ALL)).containsExactly(new VectorHit(1, 1));
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void removed_isGone() {
        index.put(1, new float[] {1, 0, 0});
        index.remove(1);
        index.remove(2);

        assertThat(index.nearest(new float[] {1, 0, 0}, 2, ALL)).isEmpty();
        assertThat(index.vector(1)).isNull();
        assertThat(index.size()).isZero();
    }

    @Test
    void vector_hasLengthOne_andIsNearlyTheOnePut() {
        index.put(1, new float[] {2, -1, 0.5f});

        float[] known = index.vector(1);

        double length = Math.sqrt(5.25);
        assertThat(known)
                .containsExactly(
                        new float[] {(float) (2 / length), (float) (-1 / length), (float) (0.5 / length)},
                        within(0.005f));
    }

    @Test
    void vectorsThatMeanNothing_areRefusedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.put(1, new float[] {1, Float.NaN, 0}))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.put(1, new float[] {1, Float.POSITIVE_INFINITY, 0}))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.put(1, new float[3]))
                .withMessageContaining("zeros");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.put(1, new float[4]))
                .withMessage("a vector here has 3 numbers, this one 4; was it made by another model?");
        assertThatIllegalArgumentException().isThrownBy(() -> index.nearest(new float[] {0, Float.NaN, 0}, 1, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> index.nearest(new float[] {1, 0, 0}, 0, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> VectorIndexes.create(0));
        assertThat(index.size()).isZero();
    }
}
