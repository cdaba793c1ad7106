package io.moodreel.bench.metadata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** TMDB on loopback: twenty films for every question, after a while, or nothing but status 500. */
final class FakeTmdb implements AutoCloseable {
    private static final int FILMS = 20;

    private final HttpServer server;
    private final int latencyMs;
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean broken;

    /** @param latencyMs how long it takes to answer */
    FakeTmdb(int latencyMs) throws IOException {
        this.latencyMs = latencyMs;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void breakDown() {
        broken = true;
    }

    long asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(latencyMs);
            byte[] body = broken
                    ? new byte[0]
                    : page(Math.abs(exchange.getRequestURI().getQuery().hashCode() % 100_000))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(broken ? 500 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static String page(int seed) {
        String films = IntStream.range(0, FILMS)
                .mapToObj(i -> film(1_000_000L + seed * 20L + i))
                .collect(Collectors.joining(","));
        return "{\"page\":1,\"results\":[" + films + "],\"total_pages\":1,\"total_results\":" + FILMS + "}";
    }

    private static String film(long id) {
        return ("{\"adult\":false,\"genre_ids\":[35,18],\"id\":%1$d,\"original_language\":\"en\",\"original_title\":\"Film %1$d\","
                        + "\"overview\":\"What happens in the film with the number %1$d, told in a sentence of usual length.\","
                        + "\"popularity\":12.3,\"release_date\":\"2011-05-06\",\"title\":\"Film %1$d\",\"vote_average\":7.4,"
                        + "\"vote_count\":2345}")
                .formatted(id);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
