package io.moodreel.bench.viewing;

import io.moodreel.bench.WholeMessages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One person watching: four values of skin conductance and one heart rate a second, over the session's socket. Times are the
 * machine's; only the first minute, which the server needs before it predicts, is sent at once.
 */
final class Sensor implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int WINDOW_MS = 5_000;
    private static final int STEP_MS = 250;

    private final long startMs;
    private final int number;
    private final Timings timings;
    private final CompletableFuture<Boolean> caughtUp = new CompletableFuture<>();
    private final Deque<Long> unacknowledged = new ArrayDeque<>();
    private final WebSocket socket;
    private long nextMs;
    private int message;
    private int closing;
    private long closedNanos;
    private int lastSegment = -1;
    private boolean measuring;
    private CompletableFuture<WebSocket> sending;

    /** @param startMs when the session began, in the past */
    Sensor(HttpClient client, URI live, String token, long startMs, int number, Timings timings) {
        this.startMs = startMs;
        this.number = number;
        this.timings = timings;
        this.nextMs = startMs;
        socket = client.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(live, new WholeMessages(this::hear, this::gone))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        sending = CompletableFuture.completedFuture(socket);
    }

    /** Sends everything up to now; done when it is on the server's disk. How many values. */
    synchronized int catchUp() {
        return send(System.currentTimeMillis());
    }

    CompletableFuture<Boolean> caughtUp() {
        return caughtUp;
    }

    synchronized void measure() {
        measuring = true;
    }

    /** Sends what was measured since the last time, unless the message before is still on its way. */
    synchronized void tick() {
        if (!sending.isDone()) {
            timings.late();
            return;
        }
        timings.sent(send(System.currentTimeMillis()));
    }

    private int send(long untilMs) {
        StringBuilder samples = new StringBuilder();
        int values = 0;
        boolean closes = false;
        for (; nextMs <= untilMs; nextMs += STEP_MS) {
            long offset = nextMs - startMs;
            closes |= offset >= WINDOW_MS * (closing + 1L);
            while (offset >= WINDOW_MS * (closing + 1L)) {
                closing++;
            }
            double level = 2 + number % 7 + 0.3 * Math.sin((nextMs + 531L * number) / 7_000.0);
            samples.append(samples.isEmpty() ? "" : ",")
                    .append("{\"t_ms\":")
                    .append(nextMs)
                    .append(",\"gsr\":")
                    .append(String.format(Locale.ROOT, "%.4f", level));
            values++;
            if (offset % 1000 == 0) {
                samples.append(",\"hr\":").append(66 + (nextMs / 1000 + number) % 17);
                values++;
            }
            samples.append('}');
        }
        if (values == 0) {
            return 0;
        }
        long now = System.nanoTime();
        if (closes) {
            closedNanos = now;
        }
        unacknowledged.add(now);
        sending = socket.sendText("{\"signals\":[" + samples + "],\"batch\":" + message++ + "}", true);
        return values;
    }

    private void gone() {
        timings.closed();
        caughtUp.completeExceptionally(new IllegalStateException("the server closed the socket"));
    }

    private synchronized void hear(String answer) {
        long now = System.nanoTime();
        if (answer.contains("\"type\":\"receipt\"")) {
            long sent = unacknowledged.remove();
            caughtUp.complete(true);
            if (measuring) {
                timings.acknowledged(now - sent);
            }
        } else if (answer.contains("\"type\":\"prediction\"")) {
            int segment = number(answer, "\"segment_index\":");
            if (segment != lastSegment + 1) {
                timings.broken();
            }
            lastSegment = segment;
            // the newest closed window: older ones of a late message say nothing about how soon
            if (measuring && segment == closing - 1) {
                timings.pushed(now - closedNanos, !answer.contains("\"probe\":null"));
            }
        } else if (answer.contains("\"type\":\"problem\"")) {
            timings.refused(answer);
            caughtUp.completeExceptionally(new IllegalStateException(answer));
        }
    }

    private static int number(String answer, String name) {
        int from = answer.indexOf(name) + name.length();
        int to = from;
        while (to < answer.length() && Character.isDigit(answer.charAt(to))) {
            to++;
        }
        return Integer.parseInt(answer.substring(from, to));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
