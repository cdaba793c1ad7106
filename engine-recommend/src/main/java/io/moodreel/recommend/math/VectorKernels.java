package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;

/** The loops behind {@link VectorMath}, which says what each computes. */
interface VectorKernels {
    float dot(float[] a, int aFrom, float[] b, int bFrom, int length);

    float dot(float[] a, MemorySegment b, long bFrom);

    void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length);

    void addScaled(float scale, MemorySegment x, long xFrom, float[] target);

    void subtractProducts(
            float[] left,
            int leftStride,
            float[] right,
            int rightStride,
            int depth,
            float[] target,
            int targetStride,
            int first,
            int last);
}
