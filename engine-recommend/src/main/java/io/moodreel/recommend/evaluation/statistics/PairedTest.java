package io.moodreel.recommend.evaluation.statistics;

import java.util.SplittableRandom;

/**
 * Whether one model is better than another for the same people.
 *
 * @param difference mean of the first less mean of the second
 * @param probability how often a difference this large or larger, of either sign, comes about by chance alone (p-value)
 */
public record PairedTest(double difference, double probability) {
    private static final int SHUFFLES = 10_000;

    /**
     * The randomisation test (Fisher 1935; recommended for retrieval by Smucker, Allan and Carterette 2007): were both
     * equally good, each person's difference could as well have had the other sign. 10,000 random choices of signs; the
     * observed one counts as one of them, so the probability is never below 1/10,001.
     *
     * @param first one value a person
     * @param second of the same people in the same order
     */
    public static PairedTest of(double[] first, double[] second, long seed) {
        if (first.length != second.length || first.length == 0) {
            throw new IllegalArgumentException(
                    first.length + " and " + second.length + " values; a paired test needs as many of each, 1 or more");
        }
        double[] differences = new double[first.length];
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
            sum += differences[i];
        }
        // rounding errors of the summation must not decide between equal sums
        double threshold = Math.abs(sum) - 1e-9;
        SplittableRandom random = new SplittableRandom(seed);
        int asLarge = 1;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            asLarge += Math.abs(withRandomSigns(differences, random)) >= threshold ? 1 : 0;
        }
        return new PairedTest(sum / first.length, asLarge / (SHUFFLES + 1.0));
    }

    private static double withRandomSigns(double[] differences, SplittableRandom random) {
        double sum = 0;
        long signs = 0;
        for (int i = 0; i < differences.length; i++) {
            if (i % Long.SIZE == 0) {
                signs = random.nextLong();
            }
            sum += (signs & 1) == 0 ? differences[i] : -differences[i];
            signs >>>= 1;
        }
        return sum;
    }
}
