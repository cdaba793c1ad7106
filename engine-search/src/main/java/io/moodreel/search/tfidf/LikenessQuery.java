package io.moodreel.search.tfidf;

/**
 * One query, run over the parts of a corpus one after the other. For one thread.
 *
 * <p>Words are added up list by list, the telling ones first, in single precision. As soon as the best titles so far
 * cannot be reached by a title that has only the remaining, common words, no more lists are read: the few titles that
 * may still be among the best are looked up and computed exactly, in double precision. The bound on what the remaining
 * words can add is that of Cauchy and Schwarz (see {@link RareFirst}); the idea of leaving the common lists unread is
 * MaxScore's (Turtle and Flood 1995). Nothing that belongs among the best is ever missed.
 */
final class LikenessQuery {

    /** How many list entries can be read while one title is looked up; about right within a factor of three. */
    private static final int ENTRIES_PER_LOOK_UP = 64;

    private final WeightedTerms vector;
    private final RareFirst order;
    private final TermWeights weights;
    private final Scores scores;
    private final TopTitles top;
    private final LargestScores largest;
    /** No sum of this many products of rounded single-precision numbers is further from the truth. */
    private final double slack;

    LikenessQuery(WeightedTerms vector, RareFirst order, TermWeights weights, Scores scores, TopTitles top) {
        this.vector = vector;
        this.order = order;
        this.weights = weights;
        this.scores = scores;
        this.top = top;
        this.largest = new LargestScores(top.limit());
        this.slack = (vector.terms().length + 8) * 0x1p-22;
    }

    /** Offers the part's best titles; {@code excludedRow} is not considered, -1 for none. */
    void run(Part part, int excludedRow) {
        scores.reserve(part.segment().size());
        int read = addUp(part, excludedRow);
        double rest = order.rest()[read];
        double needed = Math.max(top.threshold(), lowerBound(excludedRow)) - rest - slack;
        RowReader reader = new RowReader(part.segment().titles());
        for (int i = 0; i < scores.touchedCount(); i++) {
            int row = scores.touchedRow(i);
            float score = scores.of(row);
            if (row != excludedRow && score >= needed && score >= top.threshold() - rest - slack) {
                offer(part.segment().ids()[row], reader.open(row));
            }
        }
        scores.clear();
    }

    /** Adds up lists until no other title can be among the best; returns how many words that took. */
    private int addUp(Part part, int excludedRow) {
        Segment segment = part.segment();
        long unread = entries(segment);
        for (int i = 0; i < order.size(); i++) {
            int word = order.terms()[i];
            int titles = segment.frequency(word);
            if (titles > 0) {
                float weight = (float) (order.weights()[i] * weights.idf(word));
                scores.add(segment.words(), word, titles, weight, part.inverseLengths());
                unread -= titles;
            }
            if (isWorthChecking(i + 1, unread, segment) && isDecided(order.rest()[i + 1], unread, excludedRow)) {
                return i + 1;
            }
        }
        return order.size();
    }

    private long entries(Segment segment) {
        long entries = 0;
        for (int word : order.terms()) {
            entries += segment.frequency(word);
        }
        return entries;
    }

    /** Checking reads the touched scores, so it should be able to save at least as much. */
    private boolean isWorthChecking(int next, long unread, Segment segment) {
        int touched = scores.touchedCount();
        return next < order.size()
                && unread > touched
                && segment.frequency(order.terms()[next]) > touched / 4
                && order.rest()[next] < 0.9;
    }

    private boolean isDecided(double rest, long unread, int excludedRow) {
        double bound = Math.max(top.threshold(), lowerBound(excludedRow));
        if (bound <= rest + slack) {
            return false;
        }
        double needed = bound - rest - slack;
        long candidates = 0;
        for (int i = 0; i < scores.touchedCount(); i++) {
            candidates += scores.of(scores.touchedRow(i)) >= needed ? 1 : 0;
        }
        return candidates * ENTRIES_PER_LOOK_UP < unread;
    }

    /** The score that as many titles as asked for have at least; 0 when fewer are touched. */
    private double lowerBound(int excludedRow) {
        largest.clear();
        for (int i = 0; i < scores.touchedCount(); i++) {
            int row = scores.touchedRow(i);
            if (row != excludedRow) {
                largest.offer(scores.of(row));
            }
        }
        return largest.smallest();
    }

    /** Computes a title's similarity exactly and offers it. */
    private void offer(long id, EntryCursor entry) {
        int[] terms = vector.terms();
        double product = 0;
        double squares = 0;
        int mine = 0;
        while (entry.next()) {
            int word = entry.number();
            double weight = entry.count() * weights.idf(word);
            squares += weight * weight;
            while (mine < terms.length && terms[mine] < word) {
                mine++;
            }
            if (mine < terms.length && terms[mine] == word) {
                product += vector.weights()[mine] * weight;
            }
        }
        double similarity = TfIdfModel.rounded(product / Math.sqrt(squares));
        if (similarity > 0) {
            top.offer(id, similarity);
        }
    }
}
