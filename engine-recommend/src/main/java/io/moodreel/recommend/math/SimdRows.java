package io.moodreel.recommend.math;

import jdk.incubator.vector.FloatVector;

/** {@link SimdKernels} over several rows of a matrix, which are read side by side. */
final class SimdRows {
    private SimdRows() {}

    /** Four rows at a time: each piece of the vector is loaded once for four multiplications. */
    static void dotRows(float[] matrix, int columns, int[] rows, int from, int to, float[] vector, float[] products) {
        int whole = Lanes.SPECIES.loopBound(columns);
        int k = from;
        for (; k <= to - 4; k += 4) {
            int row0 = rows[k] * columns;
            int row1 = rows[k + 1] * columns;
            int row2 = rows[k + 2] * columns;
            int row3 = rows[k + 3] * columns;
            FloatVector sum0 = FloatVector.zero(Lanes.SPECIES);
            FloatVector sum1 = sum0;
            FloatVector sum2 = sum0;
            FloatVector sum3 = sum0;
            for (int i = 0; i < whole; i += Lanes.COUNT) {
                FloatVector piece = Lanes.at(vector, i);
                sum0 = Lanes.at(matrix, row0 + i).fma(piece, sum0);
                sum1 = Lanes.at(matrix, row1 + i).fma(piece, sum1);
                sum2 = Lanes.at(matrix, row2 + i).fma(piece, sum2);
                sum3 = Lanes.at(matrix, row3 + i).fma(piece, sum3);
            }
            float rest0 = 0;
            float rest1 = 0;
            float rest2 = 0;
            float rest3 = 0;
            for (int i = whole; i < columns; i++) {
                rest0 += matrix[row0 + i] * vector[i];
                rest1 += matrix[row1 + i] * vector[i];
                rest2 += matrix[row2 + i] * vector[i];
                rest3 += matrix[row3 + i] * vector[i];
            }
            products[k] = Lanes.sum(sum0) + rest0;
            products[k + 1] = Lanes.sum(sum1) + rest1;
            products[k + 2] = Lanes.sum(sum2) + rest2;
            products[k + 3] = Lanes.sum(sum3) + rest3;
        }
        for (; k < to; k++) {
            products[k] = SimdVectors.dot(vector, 0, matrix, rows[k] * columns, columns);
        }
    }

    /** Four rows at a time: the target is loaded and stored once for four additions. */
    static void addScaledRows(
            float[] matrix, int columns, int[] rows, int from, int to, float[] scales, float[] target) {
        int whole = Lanes.SPECIES.loopBound(columns);
        int k = from;
        for (; k <= to - 4; k += 4) {
            int row0 = rows[k] * columns;
            int row1 = rows[k + 1] * columns;
            int row2 = rows[k + 2] * columns;
            int row3 = rows[k + 3] * columns;
            FloatVector scale0 = FloatVector.broadcast(Lanes.SPECIES, scales[k]);
            FloatVector scale1 = FloatVector.broadcast(Lanes.SPECIES, scales[k + 1]);
            FloatVector scale2 = FloatVector.broadcast(Lanes.SPECIES, scales[k + 2]);
            FloatVector scale3 = FloatVector.broadcast(Lanes.SPECIES, scales[k + 3]);
            for (int i = 0; i < whole; i += Lanes.COUNT) {
                FloatVector first = Lanes.at(matrix, row0 + i).fma(scale0, Lanes.at(target, i));
                FloatVector second = Lanes.at(matrix, row1 + i).mul(scale1);
                first = Lanes.at(matrix, row2 + i).fma(scale2, first);
                second = Lanes.at(matrix, row3 + i).fma(scale3, second);
                first.add(second).intoArray(target, i);
            }
            for (int i = whole; i < columns; i++) {
                target[i] += scales[k] * matrix[row0 + i]
                        + scales[k + 1] * matrix[row1 + i]
                        + scales[k + 2] * matrix[row2 + i]
                        + scales[k + 3] * matrix[row3 + i];
            }
        }
        for (; k < to; k++) {
            SimdVectors.addScaled(scales[k], matrix, rows[k] * columns, target, 0, columns);
        }
    }
}
