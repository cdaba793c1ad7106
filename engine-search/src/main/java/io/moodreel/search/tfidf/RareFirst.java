package io.moodreel.search.tfidf;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A query's words in the order in which they are added up: those first that say the most for each title they occur in.
 * Immutable.
 *
 * @param terms words
 * @param weights theirs in the query, whose vector has length 1
 * @param rest at {@code i}, the length of the query's vector without its first {@code i} words. No title can gain more
 *     from the others, since its vector has length 1 as well (Cauchy–Schwarz)
 */
record RareFirst(int[] terms, double[] weights, double[] rest) {

    static RareFirst of(WeightedTerms query, Part base, Part recent) {
        int size = query.terms().length;
        double[] worth = new double[size];
        for (int i = 0; i < size; i++) {
            int term = query.terms()[i];
            int titles = base.segment().frequency(term) + recent.segment().frequency(term);
            worth[i] = query.weights()[i] * query.weights()[i] / (1.0 + titles);
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worth[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] terms = new int[size];
        double[] weights = new double[size];
        double[] rest = new double[size + 1];
        double squares = 0;
        for (int i = size - 1; i >= 0; i--) {
            terms[i] = query.terms()[order[i]];
            weights[i] = query.weights()[order[i]];
            squares += weights[i] * weights[i];
            rest[i] = Math.sqrt(squares);
        }
        return new RareFirst(terms, weights, rest);
    }

    int size() {
        return terms.length;
    }
}
