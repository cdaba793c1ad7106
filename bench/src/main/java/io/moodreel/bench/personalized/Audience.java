package io.moodreel.bench.personalized;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People with accounts and twenty ratings each, all made over the API. */
final class Audience implements AutoCloseable {
    private static final String PASSWORD = "four quiet words here";
    private static final int RATINGS_EACH = 20;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_TRAINING = Duration.ofHours(1);

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Audience(ServerProcess server) {
        this.server = server;
    }

    /** Signs them up; their access tokens. */
    List<String> signUp(int accounts) throws InterruptedException, ExecutionException, IOException {
        List<Long> titles = popularTitles();
        List<Future<String>> tokens = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int account = 0; account < accounts; account++) {
                int number = account;
                tokens.add(people.submit(() -> signUp(number, titles)));
            }
        }
        List<String> signedUp = new ArrayList<>();
        for (Future<String> token : tokens) {
            signedUp.add(token.get());
        }
        return signedUp;
    }

    private String signUp(int number, List<Long> titles) throws IOException, InterruptedException {
        String email = "bench" + number + "@example.org";
        post("/api/auth/register", Map.of("email", email, "password", PASSWORD, "name", "Somebody"), "");
        String token = post("/api/auth/login", Map.of("email", email, "password", PASSWORD), "")
                .path("access_token")
                .asText();
        SplittableRandom random = new SplittableRandom(number);
        for (int i = 0; i < RATINGS_EACH; i++) {
            long title = titles.get(random.nextInt(titles.size()));
            double rating = 0.5 + random.nextInt(10) / 2.0;
            post("/api/ratings", Map.of("item_type", "movie", "item_id", title, "rating", rating), token);
        }
        return token;
    }

    private List<Long> popularTitles() throws IOException, InterruptedException {
        List<Long> ids = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            get("/api/movies?size=100&page=" + page, "")
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asLong()));
        }
        return ids;
    }

    /** Trains a model; what the job says of it. */
    String train() throws IOException, InterruptedException {
        String operator = server.operatorSecret();
        long job = post("/api/admin/jobs", Map.of("kind", "train"), operator)
                .path("id")
                .asLong();
        long end = System.nanoTime() + LONGEST_TRAINING.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = get("/api/admin/jobs/" + job, operator);
            switch (now.path("state").asText()) {
                case "succeeded" -> {
                    return now.path("summary").path("sentence").asText();
                }
                case "failed", "cancelled" ->
                    throw new IOException(
                            "the training failed: " + now.path("error").asText());
                default -> Thread.sleep(500);
            }
        }
        throw new IOException("the training did not end within " + LONGEST_TRAINING);
    }

    /** Milliseconds that a GET takes. */
    double millis(String path, String token) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(path, token);
        return (System.nanoTime() - start) / 1e6;
    }

    private JsonNode get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    private JsonNode post(String path, Object body, String token) throws IOException, InterruptedException {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
