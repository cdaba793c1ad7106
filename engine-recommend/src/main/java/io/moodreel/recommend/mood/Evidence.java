package io.moodreel.recommend.mood;

import io.moodreel.affect.Mood;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one person's reactions say about genres, mood by mood, as few numbers. Immutable and thread-safe. */
public final class Evidence implements Weights {
    public static final Evidence NONE = new Evidence(new TreeMap<>());

    private static final int MOODS = Mood.values().length + 1;

    /** Ascending. */
    private final int[] cells;

    private final float[] weights;

    Evidence(SortedMap<Integer, Double> sums) {
        this(new int[sums.size()], new float[sums.size()]);
        int next = 0;
        for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
            cells[next] = sum.getKey();
            weights[next++] = sum.getValue().floatValue();
        }
    }

    private Evidence(int[] cells, float[] weights) {
        this.cells = cells;
        this.weights = weights;
    }

    @Override
    public double weight(int cell) {
        int place = Arrays.binarySearch(cells, cell);
        return place < 0 ? 0 : weights[place];
    }

    /** The same, scaled down in every mood where it weighs more than {@code most} titles. */
    Evidence cappedAt(double most) {
        double[] total = new double[MOODS];
        for (int i = 0; i < cells.length; i++) {
            if (Weights.isAboutAllTitles(cells[i])) {
                total[Weights.moodNumber(cells[i])] += weights[i];
            }
        }
        float[] scaled = new float[weights.length];
        for (int i = 0; i < cells.length; i++) {
            scaled[i] = (float) (weights[i] * Math.min(1, most / total[Weights.moodNumber(cells[i])]));
        }
        return new Evidence(cells, scaled);
    }

    int size() {
        return cells.length;
    }

    int cell(int place) {
        return cells[place];
    }

    double weightAt(int place) {
        return weights[place];
    }

    public boolean isEmpty() {
        return cells.length == 0;
    }

    /** What it takes in memory, two array headers included. */
    public long bytes() {
        return 56 + 8L * cells.length;
    }
}
