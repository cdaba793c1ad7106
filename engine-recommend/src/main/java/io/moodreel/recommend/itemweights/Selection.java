package io.moodreel.recommend.itemweights;

/** Finds the k-th largest number without sorting (Hoare 1961), in time linear in the numbers. */
final class Selection {
    private Selection() {}

    /**
     * The k-th largest of the first numbers, which are put in another order.
     *
     * @param k from 1 to {@code length}
     */
    static float largest(float[] values, int length, int k) {
        int low = 0;
        int high = length - 1;
        int wanted = length - k;
        while (low < high) {
            float pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }

    private static float median(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
