package io.moodreel.bench.viewing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Somebody with an account, who has as many viewings of the clip as are wanted. */
final class Audience {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "four quiet words here";

    private final ServerProcess server;
    private final HttpClient client;
    private final String token;

    Audience(ServerProcess server, HttpClient client) throws IOException, InterruptedException {
        this.server = server;
        this.client = client;
        post("/api/auth/register", Map.of("email", "bench@example.org", "password", PASSWORD, "name", "Bench"), "");
        this.token = post("/api/auth/login", Map.of("email", "bench@example.org", "password", PASSWORD), "")
                .path("access_token")
                .asText();
    }

    String token() {
        return token;
    }

    /** A viewing that began at that time. */
    String session(long startMs) throws IOException, InterruptedException {
        return post("/api/videos/1/sessions", Map.of("timestamp", startMs, "source", "simulated"), token)
                .path("session_id")
                .asText();
    }

    private JsonNode post(String path, Map<String, Object> body, String bearer)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
