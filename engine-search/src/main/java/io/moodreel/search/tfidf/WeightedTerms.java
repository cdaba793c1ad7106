package io.moodreel.search.tfidf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One text as a sparse vector of length 1: its terms, ascending, and their TF-IDF weights. Empty for a text without
 * known words. Both arrays have equal length and are not changed after construction.
 */
record WeightedTerms(int[] terms, double[] weights) {

    private static final Comparator<SharedTerm> STRONGEST_FIRST =
            Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term);

    /** Scales raw weights (count times idf) to length 1. */
    static WeightedTerms normalised(int[] terms, double[] rawWeights) {
        double squares = 0;
        for (double weight : rawWeights) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        double[] weights = new double[rawWeights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rawWeights[i] / length;
        }
        return new WeightedTerms(terms, weights);
    }

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
}
