package io.moodreel.recommend.content;

import io.moodreel.recommend.math.SparseMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items × features, weighted by TF-IDF as the contract has it: count · (ln((1 + items) / (1 + items with it)) + 1), each
 * item's weights then of length 1.
 *
 * @param names of the features, by column
 */
record FeatureWeights(SparseMatrix weights, List<String> names) {
    /** A word that so many of all items have tells none of them apart; no list of stop words knows every language. */
    private static final double TOO_COMMON_WORD = 0.1;

    /** In a small catalogue a tenth is soon reached by words that do tell. */
    private static final int NEVER_TOO_COMMON = 20;

    static FeatureWeights of(Occurrences occurrences, ContentParameters parameters) {
        int items = occurrences.itemCount();
        int[] frequencies = occurrences.documentFrequencies();
        double[] factors = new double[frequencies.length];
        int[] columns = new int[frequencies.length];
        List<String> names = new ArrayList<>();
        for (int number = 0; number < factors.length; number++) {
            Feature feature = occurrences.features().get(number);
            // what one item has alone likens it to nothing
            boolean rare = frequencies[number] < 2;
            boolean common = feature.kind() == Feature.Kind.WORD
                    && frequencies[number] > Math.max(NEVER_TOO_COMMON, TOO_COMMON_WORD * items);
            double weight = rare || common ? 0 : parameters.weight(feature.kind());
            factors[number] = weight * (Math.log((1.0 + items) / (1.0 + frequencies[number])) + 1);
            columns[number] = names.size();
            if (weight > 0) {
                names.add(feature.name());
            }
        }
        return new FeatureWeights(rows(occurrences, factors, columns), List.copyOf(names));
    }

    private static SparseMatrix rows(Occurrences occurrences, double[] factors, int[] columns) {
        int[] starts = new int[occurrences.itemCount() + 1];
        int[] entryColumns = new int[1024];
        float[] values = new float[1024];
        int size = 0;
        for (int item = 0; item < occurrences.itemCount(); item++) {
            int[] occurring = occurrences.of(item);
            if (size + occurring.length > values.length) {
                int room = Math.max(2 * values.length, size + occurring.length);
                entryColumns = Arrays.copyOf(entryColumns, room);
                values = Arrays.copyOf(values, room);
            }
            for (int number : occurring) {
                if (factors[number] == 0) {
                    continue;
                }
                if (size == starts[item] || entryColumns[size - 1] != columns[number]) {
                    entryColumns[size] = columns[number];
                    values[size] = 0;
                    size++;
                }
                values[size - 1] += (float) factors[number];
            }
            normalise(values, starts[item], size);
            starts[item + 1] = size;
        }
        return SparseMatrix.of(starts, Arrays.copyOf(entryColumns, size), Arrays.copyOf(values, size));
    }

    private static void normalise(float[] values, int from, int to) {
        double squared = 0;
        for (int entry = from; entry < to; entry++) {
            squared += (double) values[entry] * values[entry];
        }
        for (int entry = from; entry < to; entry++) {
            values[entry] /= (float) Math.sqrt(squared);
        }
    }
}
