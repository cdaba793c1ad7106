package io.moodreel.search.tfidf;

/**
 * The best rows offered so far: a binary heap of at most {@code limit} rows whose root is the weakest, so that nothing
 * else needs sorting. Of equal scores the smaller row is the better one. Not safe for several threads.
 */
final class TopRows {

    private final double[] scores;
    private final int[] rows;
    private int size;

    TopRows(int limit) {
        scores = new double[limit];
        rows = new int[limit];
    }

    /** Considers a row; rows must come in ascending order, so that a later one never wins a tie. */
    void offer(int row, double score) {
        if (size < rows.length) {
            size++;
            siftUp(size - 1, row, score);
            return;
        }
        if (score > scores[0]) {
            siftDown(row, score);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int weakestRow() {
        return rows[0];
    }

    double weakestScore() {
        return scores[0];
    }

    void removeWeakest() {
        size--;
        siftDown(rows[size], scores[size]);
    }

    int size() {
        return size;
    }

    private void siftUp(int from, int row, double score) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isWeaker(row, score, parent)) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        put(place, row, score);
    }

    private void siftDown(int row, double score) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isWeaker(rows[child + 1], scores[child + 1], child)) {
                child++;
            }
            if (isWeaker(row, score, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        put(place, row, score);
    }

    private boolean isWeaker(int row, double score, int place) {
        return score < scores[place] || (score == scores[place] && row > rows[place]);
    }

    private void move(int from, int to) {
        put(to, rows[from], scores[from]);
    }

    private void put(int place, int row, double score) {
        rows[place] = row;
        scores[place] = score;
    }
}
