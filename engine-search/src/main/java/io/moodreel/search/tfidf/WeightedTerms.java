package io.moodreel.search.tfidf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One text as a sparse vector of length 1: its terms, ascending, and their TF-IDF weights. Empty for a text without
 * known words. Both arrays have equal length and are not changed after construction.
 */
record WeightedTerms(int[] terms, double[] weights) {

    private static final Comparator<SharedTerm> STRONGEST_FIRST =
            Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term);

    /** The terms both texts have, strongest first, at most {@code limit}; equal ones alphabetically. */
    List<SharedTerm> sharedWith(WeightedTerms other, Vocabulary vocabulary, int limit) {
        List<SharedTerm> shared = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length && theirs < other.terms.length) {
            int order = Integer.compare(terms[mine], other.terms[theirs]);
            if (order == 0) {
                double contribution = TfIdfModel.rounded(weights[mine] * other.weights[theirs]);
                if (contribution > 0) {
                    shared.add(new SharedTerm(vocabulary.word(terms[mine]), contribution));
                }
            }
            if (order <= 0) {
                mine++;
            }
            if (order >= 0) {
                theirs++;
            }
        }
        shared.sort(STRONGEST_FIRST);
        return List.copyOf(shared.subList(0, Math.min(limit, shared.size())));
    }

    /** Collects counted words, ascending, and weighs them. For one thread. */
    static final class Builder {

        private final TermWeights corpus;
        private int[] terms = new int[32];
        private double[] weights = new double[32];
        private int size;
        private double squares;

        Builder(TermWeights corpus) {
            this.corpus = corpus;
        }

        void add(int term, int count) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            double weight = count * corpus.idf(term);
            squares += weight * weight;
            terms[size] = term;
            weights[size++] = weight;
        }

        WeightedTerms build() {
            double length = Math.sqrt(squares);
            double[] scaled = new double[size];
            for (int i = 0; i < size; i++) {
                scaled[i] = weights[i] / length;
            }
            return new WeightedTerms(Arrays.copyOf(terms, size), scaled);
        }
    }
}
