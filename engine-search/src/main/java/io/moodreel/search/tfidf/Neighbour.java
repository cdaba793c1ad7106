package io.moodreel.search.tfidf;

/**
 * A title of the corpus and how similar its text is to the one asked about.
 *
 * @param id the title's id, as given to {@link TfIdfModelBuilder#add}
 * @param similarity cosine of the two TF-IDF vectors, above 0 and at most 1
 */
public record Neighbour(long id, double similarity) {

    public Neighbour {
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity is " + similarity + "; it lies above 0 and at most at 1");
        }
    }
}
