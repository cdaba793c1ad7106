package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Plain loops; four sums at a time, because one would wait for itself at every addition. */
final class ScalarKernels implements VectorKernels {
    @Override
    public float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i <= length - 4; i += 4) {
            sum0 += a[aFrom + i] * b[bFrom + i];
            sum1 += a[aFrom + i + 1] * b[bFrom + i + 1];
            sum2 += a[aFrom + i + 2] * b[bFrom + i + 2];
            sum3 += a[aFrom + i + 3] * b[bFrom + i + 3];
        }
        for (; i < length; i++) {
            sum0 += a[aFrom + i] * b[bFrom + i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    @Override
    public float dot(float[] a, MemorySegment b, long bFrom) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b.getAtIndex(ValueLayout.JAVA_FLOAT, bFrom + i);
        }
        return sum;
    }

    @Override
    public void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length) {
        for (int i = 0; i < length; i++) {
            target[targetFrom + i] += scale * x[xFrom + i];
        }
    }

    @Override
    public void addScaled(float scale, MemorySegment x, long xFrom, float[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] += scale * x.getAtIndex(ValueLayout.JAVA_FLOAT, xFrom + i);
        }
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
        for (int row = first; row < last; row++) {
            for (int k = 0; k < depth; k++) {
                addScaled(-left[row * leftStride + k], right, k * rightStride, target, row * targetStride, last);
            }
        }
    }
}
