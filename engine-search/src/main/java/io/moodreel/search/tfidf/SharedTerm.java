package io.moodreel.search.tfidf;

/**
 * A word that two texts share, and how much it adds to their similarity. The contributions of all shared words sum to
 * the cosine, so the strongest few are an honest reason for "because both speak of …".
 *
 * @param term the word, lower-case
 * @param contribution product of the word's weights in both texts, above 0 and at most 1
 */
public record SharedTerm(String term, double contribution) {

    public SharedTerm {
        if (term.isEmpty()) {
            throw new IllegalArgumentException("a shared term has at least one letter");
        }
        if (!(contribution > 0 && contribution <= 1)) {
            throw new IllegalArgumentException(
                    "contribution is " + contribution + "; it lies above 0 and at most at 1");
        }
    }
}
