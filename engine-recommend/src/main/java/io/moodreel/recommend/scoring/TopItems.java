package io.moodreel.recommend.scoring;

import io.moodreel.recommend.data.History;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Picks the best of a {@link Scores}: higher score first, of equal scores the one with more support, then the smaller
 * index, which is the smaller id. A binary heap of at most {@code limit} items whose root is the weakest, so that nothing
 * else needs sorting: O(n + k log k) in practice. Not safe for several threads.
 */
public final class TopItems {
    private final Scores scores;
    private final int[] heap;
    private int size;

    private TopItems(Scores scores, int limit) {
        this.scores = scores;
        this.heap = new int[limit];
    }

    /**
     * The best placed items that are not in the history, best first; fewer than asked for when fewer are placed.
     *
     * @param limit how many at most, 1 or more
     */
    public static List<RankedItem> unseen(Scores scores, History history, int limit) {
        return unseen(scores, history, limit, item -> true);
    }

    /**
     * The same, of those items that are allowed: not hidden, of the wanted type.
     *
     * @param allowed asked only of items good enough to be picked
     */
    public static List<RankedItem> unseen(Scores scores, History history, int limit, IntPredicate allowed) {
        int[] items = unseenIndexes(scores, history, limit, allowed);
        RankedItem[] ranked = new RankedItem[items.length];
        for (int i = 0; i < items.length; i++) {
            ranked[i] = new RankedItem(items[i], scores.values()[items[i]]);
        }
        return List.of(ranked);
    }

    /** The indexes alone. */
    public static int[] unseenIndexes(Scores scores, History history, int limit, IntPredicate allowed) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be 1 or more");
        }
        TopItems top = new TopItems(scores, Math.min(limit, scores.itemCount()));
        float[] values = scores.values();
        int place = 0;
        for (int item = 0; item < values.length; item++) {
            while (place < history.size() && history.item(place) < item) {
                place++;
            }
            boolean seen = place < history.size() && history.item(place) == item;
            if (values[item] == Scores.UNPLACED || seen || !top.wouldTake(item) || !allowed.test(item)) {
                continue;
            }
            top.take(item);
        }
        return top.bestFirst();
    }

    private boolean wouldTake(int item) {
        return size < heap.length || isWeaker(heap[0], item);
    }

    private void take(int item) {
        if (size < heap.length) {
            siftUp(size++, item);
            return;
        }
        siftDown(item);
    }

    private int[] bestFirst() {
        int[] best = new int[size];
        while (size > 0) {
            best[size - 1] = heap[0];
            size--;
            siftDown(heap[size]);
        }
        return best;
    }

    private void siftUp(int from, int item) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isWeaker(item, heap[parent])) {
                break;
            }
            heap[place] = heap[parent];
            place = parent;
        }
        heap[place] = item;
    }

    private void siftDown(int item) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isWeaker(heap[child + 1], heap[child])) {
                child++;
            }
            if (isWeaker(item, heap[child])) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = item;
    }

    private boolean isWeaker(int item, int than) {
        float score = scores.values()[item];
        float other = scores.values()[than];
        if (score != other) {
            return score < other;
        }
        float support = scores.support()[item];
        float otherSupport = scores.support()[than];
        return support != otherSupport ? support < otherSupport : item > than;
    }
}
