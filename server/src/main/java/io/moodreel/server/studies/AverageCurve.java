package io.moodreel.server.studies;

import io.moodreel.affect.signal.Probe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What several people felt along a video. High counts 1, low −1. Each five seconds of the video a person counts once, with
 * the mean of their own probes there, however many viewings they have; mean and sample standard deviation are over people. Where
 * there are fewer than {@value #FEWEST}, neither is told: two points have no spread worth the name, and a mean of one is that
 * one. Used by one thread.
 */
final class AverageCurve {
    /** How long a point of it is. */
    static final long STEP_MS = 5_000;

    static final int FEWEST = 3;

    /** One person's probes in one step. */
    private static final class Tally {
        private double valence;
        private double arousal;
        private int count;

        private void add(Probe probe) {
            valence += sign(probe.name().charAt(0));
            arousal += sign(probe.name().charAt(1));
            count++;
        }

        private static int sign(char letter) {
            return letter == 'H' ? 1 : -1;
        }

        private double valence() {
            return valence / count;
        }

        private double arousal() {
            return arousal / count;
        }
    }

    private final SortedMap<Long, Map<Integer, Tally>> steps = new TreeMap<>();
    private final Set<Integer> people = new HashSet<>();

    /** Counts a probe of somebody, in the middle of whose segment the video stood at that time. */
    void add(int participant, long mediaMs, Probe probe) {
        people.add(participant);
        steps.computeIfAbsent(mediaMs / STEP_MS, step -> new HashMap<>())
                .computeIfAbsent(participant, person -> new Tally())
                .add(probe);
    }

    /** How many people were counted. */
    int people() {
        return people.size();
    }

    /** From the video's beginning to the last probe, without a gap. */
    List<AveragePoint> points() {
        List<AveragePoint> points = new ArrayList<>();
        long end = steps.isEmpty() ? 0 : steps.lastKey() + 1;
        for (long step = 0; step < end; step++) {
            points.add(point(step * STEP_MS, steps.getOrDefault(step, Map.of()).values()));
        }
        return points;
    }

    private static AveragePoint point(long startMs, Collection<Tally> tallies) {
        if (tallies.size() < FEWEST) {
            return new AveragePoint(startMs, tallies.size(), null, null, null, null);
        }
        return new AveragePoint(
                startMs,
                tallies.size(),
                mean(tallies, Tally::valence),
                deviation(tallies, Tally::valence),
                mean(tallies, Tally::arousal),
                deviation(tallies, Tally::arousal));
    }

    private static double mean(Collection<Tally> tallies, ToDoubleFunction<Tally> value) {
        return tallies.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double deviation(Collection<Tally> tallies, ToDoubleFunction<Tally> value) {
        double mean = mean(tallies, value);
        double squares = tallies.stream()
                .mapToDouble(value)
                .map(one -> (one - mean) * (one - mean))
                .sum();
        return Math.sqrt(squares / (tallies.size() - 1));
    }
}
