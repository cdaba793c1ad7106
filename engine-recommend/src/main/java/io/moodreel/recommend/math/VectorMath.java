package io.moodreel.recommend.math;

import java.lang.foreign.MemorySegment;

/**
 * Sums over float arrays: on the CPU's vector unit where the JVM was started with {@code --add-modules
 * jdk.incubator.vector}, else in plain loops. Chosen once, when the class is loaded. The two differ in the order of
 * summation, so in the last bits. Safe for any thread.
 *
 * <p>Segments hold floats in the machine's byte order, on the heap ({@code MemorySegment.ofArray}) or mapped; offsets
 * and lengths count floats.
 */
public final class VectorMath {
    private static final VectorKernels KERNELS = pick();

    private VectorMath() {}

    /** Whether the vector unit is used, for reports. */
    public static boolean usesVectorUnit() {
        return !(KERNELS instanceof ScalarKernels);
    }

    /** Σ a[aFrom + i] · b[bFrom + i]. */
    public static float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        return KERNELS.dot(a, aFrom, b, bFrom, length);
    }

    /** Σ a[i] · b[i] over two arrays of one length. */
    public static float dot(float[] a, float[] b) {
        return KERNELS.dot(a, 0, b, 0, a.length);
    }

    /** Σ a[i] · b[bFrom + i] over all of a. */
    public static float dot(float[] a, MemorySegment b, long bFrom) {
        return KERNELS.dot(a, b, bFrom);
    }

    /** target[targetFrom + i] += scale · x[xFrom + i]. */
    public static void addScaled(float scale, float[] x, int xFrom, float[] target, int targetFrom, int length) {
        KERNELS.addScaled(scale, x, xFrom, target, targetFrom, length);
    }

    /** target[i] += scale · x[xFrom + i], for all of target. */
    public static void addScaled(float scale, MemorySegment x, long xFrom, float[] target) {
        KERNELS.addScaled(scale, x, xFrom, target);
    }

    /** Σ a[from + i]². */
    public static float squaredNorm(float[] a, int from, int length) {
        return KERNELS.dot(a, from, a, from, length);
    }

    /**
     * A step of a symmetric update: target[i][j] −= Σₖ left[i · leftStride + k] · right[k · rightStride + j] over k from 0 to
     * depth − 1, for rows i from {@code first} to {@code last} − 1 and columns j from 0 to {@code last} − 1.
     */
    static void subtractProducts(
            float[] left,
            int leftStride,
            float[] right,
            int rightStride,
            int depth,
            float[] target,
            int targetStride,
            int first,
            int last) {
        KERNELS.subtractProducts(left, leftStride, right, rightStride, depth, target, targetStride, first, last);
    }

    private static VectorKernels pick() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return new ScalarKernels();
        }
        return new SimdKernels();
    }
}
