package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;

/** The loops on the vector unit (JEP 508). Loaded only when the module is there. */
final class SimdKernels implements VectorKernels {
    @Override
    public float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        return SimdVectors.dot(a, aFrom, b, bFrom, length);
    }

    @Override
    public float dot(float[] a, MemorySegment b, long bFrom) {
        return SimdVectors.dot(a, b, bFrom);
    }

    @Override
    public void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length) {
        SimdVectors.addScaled(scale, x, xFrom, target, targetFrom, length);
    }

    @Override
    public void addScaled(float scale, MemorySegment x, long xFrom, float[] target) {
        SimdVectors.addScaled(scale, x, xFrom, target);
    }

    @Override
    public void decayAndAdd(
            float decay, float[] target, int targetFrom, float scale, float[] x, int xFrom, int length) {
        SimdVectors.decayAndAdd(decay, target, targetFrom, scale, x, xFrom, length);
    }

    @Override
    public void dotRows(float[] matrix, int columns, int[] rows, int from, int to, float[] vector, float[] products) {
        SimdRows.dotRows(matrix, columns, rows, from, to, vector, products);
    }

    @Override
    public void addScaledRows(
            float[] matrix, int columns, int[] rows, int from, int to, float[] scales, float[] target) {
        SimdRows.addScaledRows(matrix, columns, rows, from, to, scales, target);
    }

    @Override
    public void subtractProducts(
            float[] left,
            int leftStride,
            float[] right,
            int rightStride,
            int depth,
            float[] target,
            int targetStride,
            int first,
            int last) {
        SimdTiles.subtractProducts(left, leftStride, right, rightStride, depth, target, targetStride, first, last);
    }
}
