package io.moodreel.training.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How often what was said when what was true, person by person, so that intervals can be drawn by drawing people anew: the
 * windows of one person are no independent cases.
 */
final class Confusion {
    private static final int DRAWS = 1000;

    private final int classes;
    private final Map<String, int[][]> byPerson = new TreeMap<>();

    Confusion(int classes) {
        this.classes = classes;
    }

    void add(String person, int truth, int said) {
        byPerson.computeIfAbsent(person, _ -> new int[classes][classes])[truth][said]++;
    }

    int cases() {
        return Arrays.stream(sum(byPerson.values().stream().toList()))
                .flatMapToInt(Arrays::stream)
                .sum();
    }

    /**
     * A figure with the middle 95 % of what it is when people are drawn anew (percentile bootstrap, Efron 1979).
     *
     * @param value NaN without cases
     */
    record Interval(double value, double low, double high) {}

    /** Mean over the classes there are of how many were found. */
    Interval balancedAccuracy() {
        return interval(Confusion::balancedAccuracy);
    }

    /** Mean over the classes there are of the harmonic mean of precision and recall. */
    Interval macroF1() {
        return interval(Confusion::macroF1);
    }

    private Interval interval(ToDoubleFunction<int[][]> figure) {
        List<int[][]> people = new ArrayList<>(byPerson.values());
        if (people.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        Random random = new Random(DRAWS);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<int[][]> again = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                again.add(people.get(random.nextInt(people.size())));
            }
            drawn[draw] = figure.applyAsDouble(sum(again));
        }
        Arrays.sort(drawn);
        return new Interval(
                figure.applyAsDouble(sum(people)), drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]);
    }

    private int[][] sum(List<int[][]> people) {
        int[][] sum = new int[classes][classes];
        for (int[][] person : people) {
            for (int truth = 0; truth < classes; truth++) {
                for (int said = 0; said < classes; said++) {
                    sum[truth][said] += person[truth][said];
                }
            }
        }
        return sum;
    }

    private static double balancedAccuracy(int[][] counts) {
        double sum = 0;
        int present = 0;
        for (int truth = 0; truth < counts.length; truth++) {
            int cases = Arrays.stream(counts[truth]).sum();
            if (cases > 0) {
                present++;
                sum += (double) counts[truth][truth] / cases;
            }
        }
        return sum / present;
    }

    private static double macroF1(int[][] counts) {
        double sum = 0;
        int present = 0;
        for (int label = 0; label < counts.length; label++) {
            int cases = Arrays.stream(counts[label]).sum();
            int said = 0;
            for (int[] row : counts) {
                said += row[label];
            }
            if (cases > 0) {
                present++;
                sum += 2.0 * counts[label][label] / (cases + said);
            }
        }
        return sum / present;
    }
}
