package io.moodreel.recommend.math;

/** The numbers 0, 1, 2 …: all rows of a matrix, where rows are asked for. */
public final class Sequence {
    private Sequence() {}

    /** 0 to length − 1. */
    public static int[] of(int length) {
        int[] numbers = new int[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
