package io.moodreel.bench.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Requests to the accounts of a server. */
final class Requests implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();

    Requests(ServerProcess server) {
        this.server = server;
    }

    int register(String email, String password) throws IOException, InterruptedException {
        return post("/api/auth/register", Map.of("email", email, "password", password, "name", "Bench"));
    }

    int login(String email, String password) throws IOException, InterruptedException {
        return post("/api/auth/login", Map.of("email", email, "password", password));
    }

    int forgot(String email) throws IOException, InterruptedException {
        return post("/api/auth/password/forgot", Map.of("email", email));
    }

    private int post(String path, Map<String, String> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .timeout(Duration.ofSeconds(120))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() {
        client.close();
    }
}
