package io.moodreel.search.tfidf;

/**
 * One query, run over the stripes of a corpus one after the other. For one thread.
 *
 * <p>Words are added up list by list, the telling ones first, in single precision. As soon as the best titles so far
 * cannot be reached by a title that has only the remaining, common words, no more lists are read: the few titles that
 * may still be among the best are looked up and computed exactly, in double precision. The bound on what the remaining
 * words can add is that of Cauchy and Schwarz (see {@link RareFirst}); the idea of leaving the common lists unread is
 * MaxScore's (Turtle and Flood 1995). Nothing that belongs among the best is ever missed.
 */
final class LikenessQuery {

    /** How many list entries can be read while one title is looked up; about right within a factor of two. */
    private static final int ENTRIES_PER_LOOK_UP = 256;

    /** So many scores are examined to decide whether to go on: a small part of what a long list costs. */
    private static final int SAMPLE = 2_048;

    private final WeightedTerms vector;
    private final RareFirst order;
    private final TermWeights weights;
    private final Scores scores;
    private final TopTitles top;
    private final LargestScores largest;
    /**
     * How far a single-precision score may be from the truth: it is a sum of at most as many terms as the longest title
     * has words, none of which rounds by more than 2⁻²⁴ of a sum that is at most 1; a few more for the factors, and
     * twice that to be safe.
     */
    private double slack;

    LikenessQuery(WeightedTerms vector, RareFirst order, TermWeights weights, Scores scores, TopTitles top) {
        this.vector = vector;
        this.order = order;
        this.weights = weights;
        this.scores = scores;
        this.top = top;
        this.largest = new LargestScores(top.limit());
    }

    /** Offers the part's best titles; {@code excludedRow} is not considered, -1 for none. */
    void run(Part part, int excludedRow) {
        slack = (part.segment().longestTitle() + 8) * 0x1p-23;
        for (int stripe = 0; stripe < part.segment().lists().stripes(); stripe++) {
            int firstRow = stripe * TitleLists.STRIPE;
            run(part, stripe, firstRow, excludedRow - firstRow);
        }
    }

    /** Rows are counted from the stripe's first from here on. */
    private void run(Part part, int stripe, int firstRow, int excludedRow) {
        int[] lengths = lengths(part.segment().lists(), stripe);
        int read = addUp(part, stripe, firstRow, lengths, excludedRow);
        double rest = order.rest()[read];
        double bound = bound(excludedRow);
        int candidates = scores.gather((float) (bound - rest - slack));
        StripeTitles titles = new StripeTitles(part, firstRow, excludedRow);
        // the best so far first: what they really score raises the threshold for the others
        lookUp(titles, candidates, bound, Double.MAX_VALUE);
        lookUp(titles, candidates, Math.max(bound, top.threshold()) - rest - slack, bound);
        scores.clear();
    }

    private int[] lengths(TitleLists lists, int stripe) {
        int[] lengths = new int[order.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lists.length(stripe, order.terms()[i]);
        }
        return lengths;
    }

    /** Adds up lists until no other title can be among the best; returns how many words that took. */
    private int addUp(Part part, int stripe, int firstRow, int[] lengths, int excludedRow) {
        long unread = 0;
        for (int length : lengths) {
            unread += length;
        }
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                int word = order.terms()[i];
                float weight = (float) (order.weights()[i] * weights.idf(word));
                scores.add(part.segment().lists(), stripe, word, lengths[i], weight, part.inverseLengths(), firstRow);
                unread -= lengths[i];
            }
            if (isWorthChecking(i + 1, unread, lengths) && isDecided(order.rest()[i + 1], unread, excludedRow)) {
                return i + 1;
            }
        }
        return lengths.length;
    }

    /** Checking reads the touched scores, so it should be able to save at least as much. */
    private boolean isWorthChecking(int next, long unread, int[] lengths) {
        int touched = scores.touchedCount();
        return next < lengths.length && unread > touched && lengths[next] > touched / 2;
    }

    private boolean isDecided(double rest, long unread, int excludedRow) {
        double bound = bound(excludedRow);
        if (bound <= rest + slack) {
            return false;
        }
        double needed = bound - rest - slack;
        int touched = scores.touchedCount();
        int stride = 1 + touched / SAMPLE;
        long candidates = 0;
        for (int i = 0; i < touched; i += stride) {
            candidates += scores.of(scores.touchedRow(i)) >= needed ? stride : 0;
        }
        return candidates * ENTRIES_PER_LOOK_UP < unread;
    }

    /**
     * What the last of the best has at least, by the lists read so far and by the stripes before. The first titles
     * touched are those with the rarest words, so they will do: a bound from fewer titles is never too high.
     */
    private double bound(int excludedRow) {
        largest.clear();
        int examined = Math.min(SAMPLE, scores.touchedCount());
        for (int i = 0; i < examined; i++) {
            int row = scores.touchedRow(i);
            if (row != excludedRow) {
                largest.offer(scores.of(row));
            }
        }
        // the sums are too large by no more than the slack
        return Math.max(top.threshold(), largest.smallest() - slack);
    }

    /** Looks up the candidates whose score so far is {@code from .. below}. */
    private void lookUp(StripeTitles titles, int candidates, double from, double below) {
        for (int i = 0; i < candidates; i++) {
            int row = scores.candidate(i);
            float score = scores.of(row);
            if (score >= from && score < below && row != titles.excludedRow) {
                titles.lookUp(row);
            }
        }
    }

    /** The titles of one stripe, computed exactly. */
    private final class StripeTitles {

        private final long[] ids;
        private final RowReader reader;
        private final int firstRow;
        private final int excludedRow;

        StripeTitles(Part part, int firstRow, int excludedRow) {
            this.ids = part.segment().ids();
            this.reader = new RowReader(part.segment().titles());
            this.firstRow = firstRow;
            this.excludedRow = excludedRow;
        }

        void lookUp(int row) {
            EntryCursor entry = reader.open(firstRow + row);
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
                top.offer(ids[firstRow + row], similarity);
            }
        }
    }
}
