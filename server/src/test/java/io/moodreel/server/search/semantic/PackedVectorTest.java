package io.moodreel.server.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedVectorTest {
    private static final int DIMENSIONS = 384;

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product / Math.sqrt(ones * others);
    }

    @Test
    void packedVector_isAQuarterOfTheSize_andNearlyTheSame() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            float[] vector = new float[DIMENSIONS];
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] = (float) random.nextGaussian();
            }

            byte[] packed = PackedVector.pack(vector);

            assertThat(packed).hasSize(Float.BYTES + DIMENSIONS);
            float[] unpacked = PackedVector.unpack(packed);
            assertThat(cosine(vector, unpacked)).isGreaterThan(0.999);
            assertThat(PackedVector.pack(unpacked)).isEqualTo(packed);
        }
    }

    @Test
    void vectorOfZeros_staysSo() {
        assertThat(PackedVector.unpack(PackedVector.pack(new float[3]))).containsExactly(0, 0, 0);
    }
}
