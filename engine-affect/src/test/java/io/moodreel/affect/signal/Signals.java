package io.moodreel.affect.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made signals, and what pipelines say of them. */
final class Signals {
    private static final double NONE = Double.NaN;

    private Signals() {}

    static Sample gsr(long tMs, double gsr) {
        return new Sample(tMs, gsr, NONE, NONE);
    }

    static Sample hr(long tMs, double hr) {
        return new Sample(tMs, NONE, hr, NONE);
    }

    static Sample ibi(long tMs, double ibi) {
        return new Sample(tMs, NONE, NONE, ibi);
    }

    /** Skin conductance at 4 Hz with waves, heart rate at 1 Hz, heartbeats; seeded. */
    static List<Sample> lively(long startMs, int seconds, long seed) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        double level = 3;
        double wave = 0;
        double rate = 70;
        double nextBeat = 0;
        for (int quarter = 0; quarter < 4 * seconds; quarter++) {
            long t = startMs + 250L * quarter;
            level = Math.max(1, level + 0.01 * random.nextGaussian());
            wave = random.nextInt(60) == 0 ? wave + 0.4 : wave * 0.95;
            if (quarter % 4 == 0) {
                rate = Math.clamp(rate + random.nextGaussian(), 55, 110);
                samples.add(new Sample(t, level + wave, rate, NONE));
            } else {
                samples.add(gsr(t, level + wave));
            }
            while (nextBeat < 250 * (quarter + 1)) {
                double interval = 60_000 / rate + 20 * random.nextGaussian();
                nextBeat += interval;
                samples.add(ibi(startMs + (long) nextBeat, interval));
            }
        }
        samples.sort((one, other) -> Long.compare(one.tMs(), other.tMs()));
        return samples;
    }

    static List<Segment> run(SignalPipeline pipeline, List<Sample> samples) {
        List<Segment> segments = new ArrayList<>();
        samples.forEach(sample -> segments.addAll(pipeline.accept(sample)));
        return segments;
    }
}
