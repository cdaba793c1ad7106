package io.moodreel.bench.footprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of our own, started by the launcher with the flags users get, and stopped when closed. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path data;
    private final long startNanos;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServerProcess(Process process, int port, Path data, long startNanos) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.startNanos = startNanos;
    }

    /** Starts the launcher of {@code home} on {@code data}. */
    static ServerProcess start(Path home, Path data) throws IOException {
        return start(home, data, Map.of());
    }

    /** Starts it with settings of its own: environment variables. */
    public static ServerProcess start(Path home, Path data, Map<String, String> settings) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("moodreel").toString(), "up", "--port", "" + port, "--data", data.toString())
                .redirectErrorStream(true);
        builder.environment().put("MOODREEL_RATE_LIMIT_PER_MINUTE", "100000000");
        builder.environment().put("MOODREEL_RATE_LIMIT_BURST", "1000000");
        builder.environment().putAll(settings);
        long start = System.nanoTime();
        Process process = builder.start();
        drain(process);
        return new ServerProcess(process, port, data, start);
    }

    /** Milliseconds from the start of the launcher to the first 200 of {@code path}. */
    public double millisToFirst(String path) throws IOException, InterruptedException {
        while (System.nanoTime() - startNanos < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("the server ended with status " + process.exitValue());
            }
            try {
                if (get(path) == 200) {
                    return (System.nanoTime() - startNanos) / 1e6;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        throw new IOException("the server did not answer within " + PATIENCE);
    }

    /** The status of a GET. */
    int get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** What the server says it weighs, as JSON. */
    public String footprint() throws IOException, InterruptedException {
        return client.send(
                        request("/api/admin/footprint")
                                .header("Authorization", "Bearer " + operatorSecret())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** What opens its administration on this machine. */
    public String operatorSecret() throws IOException, InterruptedException {
        Path token = data.resolve("server.token");
        while (!Files.exists(token)) {
            if (System.nanoTime() - startNanos > PATIENCE.toNanos()) {
                throw new IOException("the server left no token within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return Files.readAllLines(token).get(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30));
    }

    /** The address of a path. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Keeps the pipe empty; what the server says matters only when it does not come up. */
    private static void drain(Process process) {
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("moodreel:")) {
                        System.err.println(line);
                    }
                }
            } catch (IOException closed) {
                // the process ended
            }
        });
    }

    /** Ends it as a power cut would: kill -9. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    /** Runs a launcher command to its end; throws when it fails. */
    public static void run(Path home, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("moodreel").toString()));
        command.addAll(arguments);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with status " + status);
        }
    }
}
