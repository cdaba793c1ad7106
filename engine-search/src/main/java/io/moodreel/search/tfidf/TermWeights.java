package io.moodreel.search.tfidf;

/**
 * What the words of a corpus are worth: how many titles have each, and its idf = ln((1 + n) / (1 + df)) + 1 (smoothed,
 * as in scikit-learn). Immutable, safe for any thread.
 */
final class TermWeights {

    private final double[] idf;
    private final int wordsInUse;

    /**
     * @param titles how many there are
     * @param frequencies how many of them have each word, 0 for one that was only in titles since removed
     */
    TermWeights(int titles, int[] frequencies) {
        idf = new double[frequencies.length];
        int inUse = 0;
        for (int word = 0; word < idf.length; word++) {
            if (frequencies[word] > 0) {
                idf[word] = Math.log((1.0 + titles) / (1.0 + frequencies[word])) + 1;
                inUse++;
            }
        }
        wordsInUse = inUse;
    }

    /** Whether any title has the word. */
    boolean isInUse(int word) {
        return idf[word] > 0;
    }

    /** The word's idf, 0 when it is not in use. */
    double idf(int word) {
        return idf[word];
    }

    /** Number of words that any title has. */
    int wordsInUse() {
        return wordsInUse;
    }

    /** One over the length of a text's vector before scaling; 0 for one without words. */
    double inverseLength(EntryCursor entry) {
        double squares = 0;
        while (entry.next()) {
            double weight = entry.count() * idf[entry.number()];
            squares += weight * weight;
        }
        return squares == 0 ? 0 : 1 / Math.sqrt(squares);
    }

    long memoryBytes() {
        return (long) idf.length * Double.BYTES;
    }
}
