package io.moodreel.bench.viewing;

import io.moodreel.bench.Statistics;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What all sensors together saw. Thread-safe. */
final class Timings {
    private final Queue<Double> acknowledgedMillis = new ConcurrentLinkedQueue<>();
    private final Queue<Double> pushedMillis = new ConcurrentLinkedQueue<>();
    private final LongAdder values = new LongAdder();
    private final LongAdder withProbe = new LongAdder();
    private final LongAdder late = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private final LongAdder closed = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile String refusal = "";

    /** From now on what was sent counts. */
    void begin() {
        values.reset();
        late.reset();
    }

    void sent(int count) {
        values.add(count);
    }

    void late() {
        late.increment();
    }

    void acknowledged(long nanos) {
        acknowledgedMillis.add(nanos / 1e6);
    }

    void pushed(long nanos, boolean probe) {
        pushedMillis.add(nanos / 1e6);
        if (probe) {
            withProbe.increment();
        }
    }

    /** A segment did not follow on the one before. */
    void broken() {
        broken.increment();
    }

    void closed() {
        closed.increment();
    }

    void refused(String answer) {
        refused.increment();
        refusal = answer;
    }

    /** One paragraph. */
    String report(double seconds) {
        double[] pushed = array(pushedMillis);
        double[] acknowledged = array(acknowledgedMillis);
        if (pushed.length == 0 || acknowledged.length == 0) {
            throw new IllegalStateException("nothing was predicted or acknowledged; refused " + refused + ": " + refusal);
        }
        return String.format(
                Locale.ROOT,
                "%,.0f values/s in, %,.0f messages/s acknowledged (on the disk) after %.1f ms at p50, %.1f at p99;%n"
                        + "%,.0f predictions/s (%.0f%% with a probe) pushed %.1f ms after the closing sample was sent at p50, %.1f at p99, %.1f at most;%n"
                        + "messages put off by the sender %d, refused %d%s, sockets closed %d, segments missing or doubled %d",
                values.sum() / seconds,
                acknowledged.length / seconds,
                Statistics.median(acknowledged),
                Statistics.quantile(acknowledged, 0.99),
                pushed.length / seconds,
                100.0 * withProbe.sum() / pushed.length,
                Statistics.median(pushed),
                Statistics.quantile(pushed, 0.99),
                Statistics.quantile(pushed, 1),
                late.sum(),
                refused.sum(),
                refusal.isEmpty() ? "" : " (" + refusal + ")",
                closed.sum(),
                broken.sum());
    }

    private static double[] array(Queue<Double> values) {
        return List.copyOf(values).stream().mapToDouble(Double::doubleValue).toArray();
    }
}
