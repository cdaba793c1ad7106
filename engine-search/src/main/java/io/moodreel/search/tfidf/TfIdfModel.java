package io.moodreel.search.tfidf;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of short texts, each a vector of TF-IDF weights, that answers "which are most like this one" exactly.
 * Immutable and safe for any thread; a changed corpus is a new model, made from this one by {@link #update()}.
 *
 * <p>Weights follow scikit-learn's {@code TfidfVectorizer(stop_words="english")} (smoothed idf, Salton and Buckley
 * 1988): weight = count · idf with idf = ln((1 + n) / (1 + df)) + 1, each row scaled to length 1; similarity is the
 * cosine, from 0 to 1. Everything is computed in double precision. Similarities are rounded to 2⁻⁴⁰ (about 10⁻¹²), so
 * that texts which are equally similar on paper tie, whatever the order of summation.
 *
 * <p>Held are the packed counts by title (for the vector asked about, and for exact results) and by word (for finding
 * who shares the rare words): some four bytes for each distinct word of each text. A query reads lists of titles until
 * no other title can be among the best, then computes the few candidates exactly (see {@link LikenessQuery}).
 */
public final class TfIdfModel {

    private static final double ROUNDING = 0x1p40;

    private final Vocabulary vocabulary;
    private final TermWeights weights;
    private final Part base;
    private final Part recent;
    private final @Nullable Path folder;

    TfIdfModel(Vocabulary vocabulary, TermWeights weights, Part base, Part recent, @Nullable Path folder) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.base = base;
        this.recent = recent;
        this.folder = folder;
    }

    static TfIdfModel empty(@Nullable Path folder) {
        TermWeights none = new TermWeights(0, new int[0]);
        Part nobody = new Part(Segment.EMPTY, new BitSet(), none);
        return new TfIdfModel(new Vocabulary(), none, nobody, nobody, folder);
    }

    /** For a model that is wholly on the heap. */
    public static TfIdfModelBuilder builder() {
        return new TfIdfModelBuilder(null);
    }

    /**
     * For a model whose counts, once they are more than a megabyte, are in a mapped file in {@code folder} instead of on
     * the heap, as are those of every model that is made from it by {@link #update()}. The file has no name and goes
     * with the model or the process.
     *
     * @param folder an existing one that can be written to
     */
    public static TfIdfModelBuilder builder(Path folder) {
        return new TfIdfModelBuilder(folder);
    }

    /** For a model that differs from this one in some titles. */
    public TfIdfModelUpdate update() {
        return new TfIdfModelUpdate(this, vocabulary.growable(), folder);
    }

    /** Number of titles, those with empty texts included. */
    public int size() {
        return base.size() + recent.size();
    }

    /** Number of distinct words over all texts, stop words excluded. */
    public int vocabularySize() {
        return weights.wordsInUse();
    }

    /** Whether the corpus has a title with this id. */
    public boolean contains(long id) {
        return base.find(id) >= 0 || recent.find(id) >= 0;
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
        requirePositive(limit);
        return strongest(vectorOf(id), base.find(id), recent.find(id), limit);
    }

    /**
     * The titles most similar to a text from elsewhere, for example a book's for a corpus of films, best first, ties by
     * the smaller id. The text is weighed with this corpus's idf; words it does not know are ignored.
     *
     * @param limit how many at most, 1 or more
     */
    public List<Neighbour> similarTo(String text, int limit) {
        requirePositive(limit);
        return strongest(vectorOf(text), -1, -1, limit);
    }

    /**
     * The words that make two titles similar, strongest first.
     *
     * @param limit how many at most, 1 or more
     * @throws NoSuchElementException when {@link #contains} does not know one of the ids
     */
    public List<SharedTerm> explain(long id, long otherId, int limit) {
        requirePositive(limit);
        return vectorOf(id).sharedWith(vectorOf(otherId), vocabulary, limit);
    }

    /**
     * The words that make a text from elsewhere similar to a title, strongest first.
     *
     * @param limit how many at most, 1 or more
     * @throws NoSuchElementException when {@link #contains} does not know the id
     */
    public List<SharedTerm> explain(String text, long id, int limit) {
        requirePositive(limit);
        return vectorOf(text).sharedWith(vectorOf(id), vocabulary, limit);
    }

    /** Bytes of all arrays and mapped files; object headers left out. */
    public long memoryBytes() {
        return vocabulary.memoryBytes() + weights.memoryBytes() + base.memoryBytes() + recent.memoryBytes();
    }

    /** Bytes that the queries of all models share, when every core has queried at once. */
    public static long queryBytes() {
        return ScoresPool.largestMemoryBytes();
    }

    /** Those of the {@link #memoryBytes()} that are in mapped files. */
    public long mappedBytes() {
        return base.segment().mappedBytes() + recent.segment().mappedBytes();
    }

    Part base() {
        return base;
    }

    Part recent() {
        return recent;
    }

    @Nullable
    Path folder() {
        return folder;
    }

    static double rounded(double similarity) {
        return Math.min(1, Math.rint(similarity * ROUNDING) / ROUNDING);
    }

    /** The word's idf in this corpus, or 0 for one it does not have. */
    double idf(String word) {
        int term = vocabulary.find(word.toCharArray(), 0, word.length());
        return term == Vocabulary.UNKNOWN ? 0 : weights.idf(term);
    }

    private List<Neighbour> strongest(WeightedTerms vector, int excludedFromBase, int excludedFromRecent, int limit) {
        if (size() == 0) {
            return List.of();
        }
        TopTitles top = new TopTitles(Math.min(limit, size()));
        Scores scores = ScoresPool.borrow();
        LikenessQuery query = new LikenessQuery(vector, RareFirst.of(vector, base, recent), weights, scores, top);
        query.run(base, excludedFromBase);
        query.run(recent, excludedFromRecent);
        ScoresPool.giveBack(scores);
        return top.drain();
    }

    private WeightedTerms vectorOf(long id) {
        WeightedTerms.Builder vector = new WeightedTerms.Builder(weights);
        EntryCursor entry = open(id);
        while (entry.next()) {
            vector.add(entry.number(), entry.count());
        }
        return vector.build();
    }

    private EntryCursor open(long id) {
        Part part = recent.find(id) >= 0 ? recent : base;
        int row = part.find(id);
        if (row < 0) {
            throw new NoSuchElementException("no title with id " + id + " in this corpus; ask contains(id) first");
        }
        return new RowReader(part.segment().titles()).open(row);
    }

    private WeightedTerms vectorOf(String text) {
        TermCounter counter = new TermCounter();
        Tokenizer.forEachToken(text, (characters, start, end) -> {
            int term = vocabulary.find(characters, start, end);
            if (term != Vocabulary.UNKNOWN && weights.isInUse(term)) {
                counter.add(term);
            }
        });
        WeightedTerms.Builder vector = new WeightedTerms.Builder(weights);
        counter.drainTo(vector::add);
        return vector.build();
    }

    private static void requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be 1 or more");
        }
    }
}
