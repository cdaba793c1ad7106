package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Signals of nobody: four values of skin conductance a second and one heart rate, the same for the same number. */
final class MadeSignals {
    private MadeSignals() {}

    /** One second of the person of that number. */
    static List<Sample> second(long startMs, int number, int second) {
        Random random = new Random(31L * number + second);
        List<Sample> samples = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            long tMs = startMs + 1000L * second + 250L * quarter;
            double level = 2 + number % 5 + 0.4 * Math.sin((second + quarter / 4.0) / 9) + 0.02 * random.nextDouble();
            double heartRate = quarter == 0 ? 68 + 8 * Math.sin(second / 20.0) + random.nextInt(3) : Double.NaN;
            samples.add(new Sample(tMs, level, heartRate, Double.NaN));
        }
        return samples;
    }

    static List<Sample> seconds(long startMs, int number, int from, int to) {
        List<Sample> samples = new ArrayList<>();
        for (int second = from; second < to; second++) {
            samples.addAll(second(startMs, number, second));
        }
        return samples;
    }

    static SentSignals sent(List<Sample> samples) {
        return new SentSignals(
                new ArrayList<>(samples.stream().map(SentSample::of).toList()), null, null);
    }
}
