package io.moodreel.recommend.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorMathTest {
    private static final VectorKernels SCALAR = new ScalarKernels();
    private static final VectorKernels SIMD = new SimdKernels();

    @Test
    void theTests_runOnTheVectorUnit() {
        assertThat(VectorMath.usesVectorUnit()).isTrue();
    }

    @Test
    void handComputed() {
        float[] a = {1, 2, 3};
        float[] b = {9, 4, 5, 6};
        assertThat(VectorMath.dot(a, 0, b, 1, 3)).isEqualTo(32);
        assertThat(VectorMath.dot(a, MemorySegment.ofArray(b), 1)).isEqualTo(32);
        assertThat(VectorMath.squaredNorm(a, 1, 2)).isEqualTo(13);
        VectorMath.addScaled(2, a, 0, b, 1, 3);
        assertThat(b).containsExactly(9, 6, 9, 12);
        VectorMath.addScaled(-1, MemorySegment.ofArray(b), 1, a);
        assertThat(a).containsExactly(-5, -7, -9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 8, 15, 16, 31, 33, 64, 100, 257})
    void vectorUnitAndPlainLoops_agree(int length) {
        Random random = new Random(length);
        float[] a = random(random, length);
        float[] b = random(random, length + 5);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mapped = arena.allocateFrom(ValueLayout.JAVA_FLOAT, b);
            assertThat(SIMD.dot(a, 0, b, 3, length)).isCloseTo(SCALAR.dot(a, 0, b, 3, length), within(1e-4f));
            assertThat(SIMD.dot(a, mapped, 3)).isCloseTo(SCALAR.dot(a, mapped, 3), within(1e-4f));
            float[] simd = a.clone();
            float[] scalar = a.clone();
            SIMD.addScaled(0.7f, b, 2, simd, 0, length);
            SCALAR.addScaled(0.7f, b, 2, scalar, 0, length);
            assertThat(simd).containsExactly(scalar, within(1e-6f));
            SIMD.addScaled(-0.3f, mapped, 4, simd);
            SCALAR.addScaled(-0.3f, mapped, 4, scalar);
            assertThat(simd).containsExactly(scalar, within(1e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 16, 31, 64, 101})
    void rowsOfAMatrix_vectorUnitAndPlainLoops_agree(int columns) {
        Random random = new Random(columns);
        float[] matrix = random(random, 12 * columns);
        float[] vector = random(random, columns);
        int[] rows = {9, 11, 0, 4, 4, 7, 3, 10, 1};
        float[] simd = new float[9];
        float[] scalar = new float[9];
        SIMD.dotRows(matrix, columns, rows, 1, 8, vector, simd);
        SCALAR.dotRows(matrix, columns, rows, 1, 8, vector, scalar);
        assertThat(simd).containsExactly(scalar, within(1e-4f));
        assertThat(scalar[0]).isZero();

        float[] scales = random(random, 9);
        float[] simdTarget = vector.clone();
        float[] scalarTarget = vector.clone();
        SIMD.addScaledRows(matrix, columns, rows, 1, 8, scales, simdTarget);
        SCALAR.addScaledRows(matrix, columns, rows, 1, 8, scales, scalarTarget);
        assertThat(simdTarget).containsExactly(scalarTarget, within(1e-5f));

        SIMD.decayAndAdd(0.9f, simdTarget, 0, 0.3f, matrix, columns, columns);
        SCALAR.decayAndAdd(0.9f, scalarTarget, 0, 0.3f, matrix, columns, columns);
        assertThat(simdTarget).containsExactly(scalarTarget, within(1e-5f));
    }

    @Test
    void rowsOfAMatrix_handComputed() {
        float[] matrix = {1, 2, 3, 4, 5, 6};
        float[] products = new float[2];
        VectorMath.dotRows(matrix, 2, new int[] {2, 0}, 0, 2, new float[] {1, -1}, products);
        assertThat(products).containsExactly(-1, -1);
        float[] target = {0, 10};
        VectorMath.addScaledRows(matrix, 2, new int[] {2, 0}, 0, 2, new float[] {1, 2}, target);
        assertThat(target).containsExactly(7, 20);
        VectorMath.decayAndAdd(0.5f, target, 0, 2, matrix, 2, 2);
        assertThat(target).containsExactly(9.5f, 18);
    }

    private static float[] random(Random random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
