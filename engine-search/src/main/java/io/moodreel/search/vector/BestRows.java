package io.moodreel.search.vector;

import java.util.Arrays;
import java.util.List;

/**
 * The best rows offered so far, as many as asked for: a binary heap whose root is the weakest. Of equal similarities the
 * smaller id is the better one. For one thread.
 */
final class BestRows {

    private final float[] similarities;
    private final long[] ids;
    private int size;

    BestRows(int limit) {
        similarities = new float[limit];
        ids = new long[limit];
    }

    /** Whether a row with this similarity might get in. */
    boolean mayTake(float similarity) {
        return size < ids.length || similarity >= similarities[0];
    }

    void offer(long id, float similarity) {
        if (size < ids.length) {
            siftUp(id, similarity);
            return;
        }
        if (isWeaker(similarities[0], ids[0], similarity, id)) {
            siftDown(id, similarity);
        }
    }

    /** Hands over what is here, best first, and is empty afterwards. */
    List<VectorHit> drain() {
        VectorHit[] bestFirst = new VectorHit[size];
        while (size > 0) {
            bestFirst[size - 1] = new VectorHit(ids[0], Math.clamp(similarities[0], -1f, 1f));
            size--;
            siftDown(ids[size], similarities[size]);
        }
        return Arrays.asList(bestFirst);
    }

    private void siftUp(long id, float similarity) {
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isWeaker(similarity, id, similarities[parent], ids[parent])) {
                break;
            }
            put(place, ids[parent], similarities[parent]);
            place = parent;
        }
        put(place, id, similarity);
    }

    private void siftDown(long id, float similarity) {
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
            put(place, ids[child], similarities[child]);
            place = child;
        }
        put(place, id, similarity);
    }

    private static boolean isWeaker(float similarity, long id, float other, long otherId) {
        return similarity < other || similarity == other && id > otherId;
    }

    private void put(int place, long id, float similarity) {
        similarities[place] = similarity;
        ids[place] = id;
    }
}
