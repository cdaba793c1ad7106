package io.moodreel.search.tfidf;

import java.util.List;

/**
 * The best titles offered so far: a binary heap of at most {@code limit} titles whose root is the weakest, so that
 * nothing else needs sorting. Of equal similarities the smaller id is the better one. For one thread.
 */
final class TopTitles {

    private final double[] similarities;
    private final long[] ids;
    private int size;

    TopTitles(int limit) {
        similarities = new double[limit];
        ids = new long[limit];
    }

    int limit() {
        return ids.length;
    }

    /** The similarity below which nothing gets in any more; 0 while there is room. */
    double threshold() {
        return size < ids.length || size == 0 ? 0 : similarities[0];
    }

    void offer(long id, double similarity) {
        if (size < ids.length) {
            size++;
            siftUp(id, similarity);
            return;
        }
        if (size > 0 && !isWeaker(id, similarity, 0)) {
            siftDown(id, similarity);
        }
    }

    /** Hands over what is here, best first, and is empty afterwards. */
    List<Neighbour> drain() {
        Neighbour[] bestFirst = new Neighbour[size];
        while (size > 0) {
            bestFirst[size - 1] = new Neighbour(ids[0], similarities[0]);
            size--;
            siftDown(ids[size], similarities[size]);
        }
        return List.of(bestFirst);
    }

    private void siftUp(long id, double similarity) {
        int place = size - 1;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isWeaker(id, similarity, parent)) {
                break;
            }
            put(place, ids[parent], similarities[parent]);
            place = parent;
        }
        put(place, id, similarity);
    }

    private void siftDown(long id, double similarity) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isWeaker(ids[child + 1], similarities[child + 1], child)) {
                child++;
            }
            if (isWeaker(id, similarity, child)) {
                break;
            }
            put(place, ids[child], similarities[child]);
            place = child;
        }
        put(place, id, similarity);
    }

    private boolean isWeaker(long id, double similarity, int place) {
        return similarity < similarities[place] || (similarity == similarities[place] && id > ids[place]);
    }

    private void put(int place, long id, double similarity) {
        similarities[place] = similarity;
        ids[place] = id;
    }
}
