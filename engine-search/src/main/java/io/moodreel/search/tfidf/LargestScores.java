package io.moodreel.search.tfidf;

/** The largest of the scores offered, so many as asked for, in a heap whose root is the smallest. For one thread. */
final class LargestScores {

    private final float[] heap;
    private int size;

    LargestScores(int limit) {
        heap = new float[limit];
    }

    void clear() {
        size = 0;
    }

    /** The smallest of the largest; 0 while fewer were offered than asked for. */
    float smallest() {
        return size < heap.length ? 0 : heap[0];
    }

    void offer(float score) {
        if (size < heap.length) {
            siftUp(score);
            return;
        }
        if (score > heap[0]) {
            siftDown(score);
        }
    }

    private void siftUp(float score) {
        int place = size++;
        while (place > 0 && heap[(place - 1) / 2] > score) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = score;
    }

    private void siftDown(float score) {
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= score) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = score;
    }
}
