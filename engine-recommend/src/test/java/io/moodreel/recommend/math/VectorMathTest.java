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

    private static float[] random(Random random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
