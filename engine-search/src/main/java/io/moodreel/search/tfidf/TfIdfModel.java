package io.moodreel.search.tfidf;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A corpus of short texts, each a vector of TF-IDF weights, that answers "which are most like this one" exactly.
 * Immutable and safe for any thread; a changed corpus is a new model.
 *
 * <p>Weights follow scikit-learn's {@code TfidfVectorizer(stop_words="english")} (smoothed idf, Salton and Buckley
 * 1988): weight = count · idf with idf = ln((1 + n) / (1 + df)) + 1, each row scaled to length 1; similarity is the
 * cosine, from 0 to 1. Everything is computed in double precision. Similarities are rounded to 2⁻⁴⁰ (about 10⁻¹²), so
 * that texts which are equally similar on paper tie, whatever the order of summation.
 *
 * <p>Held are the counts by title (compressed sparse rows, for the vector asked about) and by term (inverted lists, for
 * scoring against all): 12 bytes for each distinct word of each text. A query adds up the lists of its own words, term
 * at a time, then picks the top with a bounded heap: O(sum of list lengths + n).
 */
public final class TfIdfModel {

    private static final double ROUNDING = 0x1p40;

    private final long[] ids;
    private final CountMatrix termsByTitle;
    private final CountMatrix titlesByTerm;
    private final Vocabulary vocabulary;
    private final double[] idf;
    private final double[] inverseLengths;
    private final ScorePool scorePool;

    /** The ids are ascending, and row i of the counts belongs to the i-th. */
    TfIdfModel(long[] ids, CountMatrix termsByTitle, Vocabulary vocabulary) {
        this.ids = ids;
        this.termsByTitle = termsByTitle;
        this.vocabulary = vocabulary;
        this.titlesByTerm = termsByTitle.transposed(vocabulary.size());
        this.idf = inverseDocumentFrequencies();
        this.inverseLengths = inverseLengths();
        this.scorePool = new ScorePool(ids.length);
    }

    public static TfIdfModelBuilder builder() {
        return new TfIdfModelBuilder();
    }

    /** Number of titles, those with empty texts included. */
    public int size() {
        return ids.length;
    }

    /** Number of distinct words over all texts, stop words excluded. */
    public int vocabularySize() {
        return vocabulary.size();
    }

    /** Whether the corpus has a title with this id. */
    public boolean contains(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /**
     * The titles most similar to a title of this corpus, best first; of equally similar ones the smaller id comes
     * first. Neither the title itself nor one that shares no word with it is among them, so there may be fewer than
     * asked for, or none.
     *
     * @param limit how many at most, 1 or more
     * @throws NoSuchElementException when {@link #contains} does not know the id
     */
    public List<Neighbour> similar(long id, int limit) {
        int row = rowOf(id);
        return strongest(vectorOf(row), row, limit);
    }

    /**
     * The titles most similar to a text from elsewhere, for example a book's for a corpus of films, best first, ties by
     * the smaller id. The text is weighed with this corpus's idf; words it does not know are ignored.
     *
     * @param limit how many at most, 1 or more
     */
    public List<Neighbour> similarTo(String text, int limit) {
        return strongest(vectorOf(text), -1, limit);
    }

    /**
     * The words that make two titles similar, strongest first.
     *
     * @param limit how many at most, 1 or more
     * @throws NoSuchElementException when {@link #contains} does not know one of the ids
     */
    public List<SharedTerm> explain(long id, long otherId, int limit) {
        requirePositive(limit);
        return vectorOf(rowOf(id)).sharedWith(vectorOf(rowOf(otherId)), vocabulary, limit);
    }

    /**
     * The words that make a text from elsewhere similar to a title, strongest first.
     *
     * @param limit how many at most, 1 or more
     * @throws NoSuchElementException when {@link #contains} does not know the id
     */
    public List<SharedTerm> explain(String text, long id, int limit) {
        requirePositive(limit);
        return vectorOf(text).sharedWith(vectorOf(rowOf(id)), vocabulary, limit);
    }

    /** Bytes of all arrays, with the scratch room that queries on every core use; object headers are left out. */
    public long memoryBytes() {
        return (long) (ids.length + idf.length + inverseLengths.length) * Long.BYTES
                + termsByTitle.memoryBytes()
                + titlesByTerm.memoryBytes()
                + vocabulary.memoryBytes()
                + scorePool.largestMemoryBytes();
    }

    static double rounded(double similarity) {
        return Math.min(1, Math.rint(similarity * ROUNDING) / ROUNDING);
    }

    /** The word's idf in this corpus, or 0 for one it does not have. */
    double idf(String word) {
        int term = vocabulary.find(word.toCharArray(), 0, word.length());
        return term == Vocabulary.UNKNOWN ? 0 : idf[term];
    }

    private List<Neighbour> strongest(WeightedTerms query, int excludedRow, int limit) {
        requirePositive(limit);
        double[] scores = scorePool.borrow();
        addUp(query, scores);
        TopRows top = new TopRows(Math.min(limit, ids.length));
        for (int row = 0; row < scores.length; row++) {
            double similarity = rounded(scores[row] * inverseLengths[row]);
            if (similarity > 0 && row != excludedRow) {
                top.offer(row, similarity);
            }
        }
        Arrays.fill(scores, 0);
        scorePool.giveBack(scores);
        return bestFirst(top);
    }

    /** Adds to every row the dot product of the query with the row's vector before scaling. */
    private void addUp(WeightedTerms query, double[] scores) {
        for (int i = 0; i < query.terms().length; i++) {
            int term = query.terms()[i];
            double weight = query.weights()[i] * idf[term];
            int end = titlesByTerm.end(term);
            for (int entry = titlesByTerm.start(term); entry < end; entry++) {
                scores[titlesByTerm.column(entry)] += weight * titlesByTerm.count(entry);
            }
        }
    }

    private List<Neighbour> bestFirst(TopRows top) {
        Neighbour[] neighbours = new Neighbour[top.size()];
        while (!top.isEmpty()) {
            neighbours[top.size() - 1] = new Neighbour(ids[top.weakestRow()], top.weakestScore());
            top.removeWeakest();
        }
        return List.of(neighbours);
    }

    private WeightedTerms vectorOf(int row) {
        return vectorOf(termsByTitle, row);
    }

    private WeightedTerms vectorOf(String text) {
        TermCounter counter = new TermCounter();
        Tokenizer.forEachToken(text, (characters, start, end) -> {
            int term = vocabulary.find(characters, start, end);
            if (term != Vocabulary.UNKNOWN) {
                counter.add(term);
            }
        });
        CountMatrix.Builder onlyRow = new CountMatrix.Builder();
        counter.drainTo(onlyRow::entry);
        onlyRow.endRow();
        return vectorOf(onlyRow.build(new int[] {0}), 0);
    }

    private WeightedTerms vectorOf(CountMatrix counts, int row) {
        int start = counts.start(row);
        int[] terms = new int[counts.end(row) - start];
        double[] weights = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = counts.column(start + i);
            weights[i] = counts.count(start + i) * idf[terms[i]];
        }
        return WeightedTerms.normalised(terms, weights);
    }

    private double[] inverseDocumentFrequencies() {
        double[] frequencies = new double[vocabulary.size()];
        for (int term = 0; term < frequencies.length; term++) {
            int titles = titlesByTerm.end(term) - titlesByTerm.start(term);
            frequencies[term] = Math.log((1.0 + ids.length) / (1.0 + titles)) + 1;
        }
        return frequencies;
    }

    /** One over the length of every row's vector before scaling; 0 for a row without words. */
    private double[] inverseLengths() {
        double[] lengths = new double[ids.length];
        for (int row = 0; row < lengths.length; row++) {
            double squares = 0;
            for (int entry = termsByTitle.start(row); entry < termsByTitle.end(row); entry++) {
                double weight = termsByTitle.count(entry) * idf[termsByTitle.column(entry)];
                squares += weight * weight;
            }
            lengths[row] = squares == 0 ? 0 : 1 / Math.sqrt(squares);
        }
        return lengths;
    }

    private int rowOf(long id) {
        int row = Arrays.binarySearch(ids, id);
        if (row < 0) {
            throw new NoSuchElementException("no title with id " + id + " in this corpus; ask contains(id) first");
        }
        return row;
    }

    private static void requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be 1 or more");
        }
    }
}
