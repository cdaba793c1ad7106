package io.moodreel.bench.faceload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.WholeMessages;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One page with a camera: it sends frames at its own pace, whatever has been answered. */
final class LivePage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;
    private static final long LAST_ANSWERS_MILLIS = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Long> sentNanos = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> agesMillis = Collections.synchronizedList(new ArrayList<>());
    private final WebSocket socket;
    private volatile long dropped;

    LivePage(URI address) {
        socket = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws" + address.toString().substring("http".length())),
                        new WholeMessages(this::note, () -> {}))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private void note(String answer) {
        try {
            JsonNode told = JSON.readTree(answer);
            long sent = sentNanos.get(told.path("frame").asInt() - 1);
            agesMillis.add((System.nanoTime() - sent) / 1e6);
            dropped = told.path("dropped").asLong();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends frames for a time and waits for the last answers. */
    Void send(byte[] frame, int framesPerSecond, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < framesPerSecond * seconds; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / framesPerSecond;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            sentNanos.add(System.nanoTime());
            socket.sendBinary(ByteBuffer.wrap(frame), true)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
        TimeUnit.MILLISECONDS.sleep(LAST_ANSWERS_MILLIS);
        return null;
    }

    long sent() {
        return sentNanos.size();
    }

    /** How many the server says it did not read. */
    long dropped() {
        return dropped;
    }

    /** From sending a frame to its answer. */
    List<Double> agesMillis() {
        return List.copyOf(agesMillis);
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
