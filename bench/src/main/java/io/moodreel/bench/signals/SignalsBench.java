package io.moodreel.bench.signals;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.SignalModel;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.bench.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Many viewings at once on one thread: skin conductance at 4 Hz, heart rate at 1 Hz, heartbeats, a window every five
 * seconds. There is no peer to put beside it: NeuroKit2 and BioSPPy come with neither Debian nor Maven, and answer whole
 * recordings only.
 */
public final class SignalsBench {
    private static final int VIEWINGS = 2_000;
    private static final int WARM_UP_SECONDS = 120;
    private static final int MEASURED_SECONDS = 120;
    private static final int KEPT = 500;
    private static final long SEED = 8;

    private SignalsBench() {}

    public static void main(String[] options) throws IOException {
        if (options.length > 0) {
            System.err.println("moodreel: bench signals takes no options");
            System.exit(2);
        }
        Path none = Files.createTempDirectory("moodreel-signals");
        long start = System.nanoTime();
        try (SignalModel model = SignalModel.open(none)) {
            print("model opened in %.0f ms, %s%n", (System.nanoTime() - start) / 1e6, model.version());
            List<SignalPipeline> viewings = start(model, VIEWINGS);
            run(viewings, 0, WARM_UP_SECONDS);
            report(run(viewings, WARM_UP_SECONDS, WARM_UP_SECONDS + MEASURED_SECONDS));
            snapshots(model, viewings);
            memory(model);
        } finally {
            Folders.delete(none);
        }
    }

    private static List<SignalPipeline> start(SignalModel model, int count) {
        List<SignalPipeline> viewings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            viewings.add(SignalPipeline.start(model, GsrUnit.MICROSIEMENS, 0));
        }
        return viewings;
    }

    /**
     * Time of samples that close nothing and of those that close a window.
     *
     * @param closing nanoseconds of each closing sample
     */
    private record Times(long samples, long sampleNanos, long[] closing, long probes) {}

    private static Times run(List<SignalPipeline> viewings, int fromSecond, int toSecond) {
        SplittableRandom random = new SplittableRandom(SEED + fromSecond);
        long samples = 0;
        long sampleNanos = 0;
        long probes = 0;
        long[] closing = new long[viewings.size() * (toSecond - fromSecond) / 5];
        int closed = 0;
        for (int quarter = 4 * fromSecond; quarter < 4 * toSecond; quarter++) {
            boolean closes = quarter % 20 == 0 && quarter > 0;
            Sample sample = sample(quarter, random);
            long start = System.nanoTime();
            for (SignalPipeline viewing : viewings) {
                long before = closes ? System.nanoTime() : 0;
                probes += viewing.accept(sample).stream()
                        .filter(each -> each.probe().isPresent())
                        .count();
                if (closes) {
                    closing[closed++] = System.nanoTime() - before;
                }
            }
            if (!closes) {
                sampleNanos += System.nanoTime() - start;
                samples += viewings.size();
            }
        }
        return new Times(samples, sampleNanos, Arrays.copyOf(closing, closed), probes);
    }

    private static Sample sample(int quarter, SplittableRandom random) {
        double gsr = 4 + 0.5 * Math.sin(quarter / 60.0) + 0.05 * random.nextDouble();
        boolean whole = quarter % 4 == 0;
        double heart = whole ? 70 + 4 * random.nextDouble() : Double.NaN;
        double interval = whole ? 840 + 40 * random.nextDouble() : Double.NaN;
        return new Sample(250L * quarter, gsr, heart, interval);
    }

    private static void report(Times times) {
        long[] sorted = times.closing().clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(0);
        double sample = (double) times.sampleNanos() / times.samples();
        print("%d viewings, %d windows, %d probes%n", VIEWINGS, sorted.length, times.probes());
        print("a sample that closes nothing: %.3f µs%n", sample / 1e3);
        print(
                "a sample that closes a window: mean %.1f µs, median %.1f, 99 of 100 below %.1f%n",
                mean / 1e3, sorted[sorted.length / 2] / 1e3, sorted[sorted.length * 99 / 100] / 1e3);
        // in a second of the real thing each viewing sends four samples and closes a fifth of a window
        print("%d viewings live: %.2f %% of one core%n", VIEWINGS, 100 * VIEWINGS * (4 * sample + mean / 5) / 1e9);
    }

    private static void snapshots(SignalModel model, List<SignalPipeline> viewings) {
        long bytes = 0;
        long start = System.nanoTime();
        for (SignalPipeline viewing : viewings) {
            byte[] snapshot = viewing.snapshot();
            bytes += snapshot.length;
            SignalPipeline.resume(model, snapshot);
        }
        print(
                "a snapshot: %d bytes; taken and gone on from in %.1f µs%n",
                bytes / viewings.size(), (System.nanoTime() - start) / 1e3 / viewings.size());
    }

    private static void memory(SignalModel model) {
        long before = used();
        List<SignalPipeline> viewings = start(model, KEPT);
        run(viewings, 0, 65);
        print("a viewing after a minute: %.1f kB on the heap%n", (used() - before) / 1024.0 / viewings.size());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
