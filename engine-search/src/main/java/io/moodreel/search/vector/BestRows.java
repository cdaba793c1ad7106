package io.moodreel.search.vector;

/**
 * The best rows offered so far, as many as asked for: a binary heap whose root is the weakest. Of equal similarities the
 * smaller id is the better one. For one thread.
 */
final class BestRows {

    private final float[] similarities;
    private final long[] ids;
    private final int[] rows;
    private int size;

    BestRows(int limit) {
        similarities = new float[limit];
        ids = new long[limit];
        rows = new int[limit];
    }

    /** Whether a row with this similarity might get in. */
    boolean mayTake(float similarity) {
        return size < ids.length || similarity >= similarities[0];
    }

    void offer(int row, long id, float similarity) {
        if (size < ids.length) {
            siftUp(row, id, similarity);
            return;
        }
        if (isWeaker(similarities[0], ids[0], similarity, id)) {
            siftDown(row, id, similarity);
        }
    }

    int size() {
        return size;
    }

    /** Takes the weakest out and returns its row; {@link #weakestSimilarity} and the id are to be asked before. */
    int removeWeakest() {
        int row = rows[0];
        size--;
        siftDown(rows[size], ids[size], similarities[size]);
        return row;
    }

    float weakestSimilarity() {
        return similarities[0];
    }

    long weakestId() {
        return ids[0];
    }

    private void siftUp(int row, long id, float similarity) {
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isWeaker(similarity, id, similarities[parent], ids[parent])) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        put(place, row, id, similarity);
    }

    private void siftDown(int row, long id, float similarity) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size
                    && isWeaker(similarities[child + 1], ids[child + 1], similarities[child], ids[child])) {
                child++;
            }
            if (!isWeaker(similarities[child], ids[child], similarity, id)) {
                break;
            }
            move(child, place);
            place = child;
        }
        put(place, row, id, similarity);
    }

    private static boolean isWeaker(float similarity, long id, float other, long otherId) {
        return similarity < other || similarity == other && id > otherId;
    }

    private void move(int from, int to) {
        put(to, rows[from], ids[from], similarities[from]);
    }

    private void put(int place, int row, long id, float similarity) {
        rows[place] = row;
        ids[place] = id;
        similarities[place] = similarity;
    }
}
