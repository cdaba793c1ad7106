package io.moodreel.bench.ratings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.bench.footprint.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody with an account who rates films over HTTP, at whichever server holds it. Used by one thread. */
final class Rater implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "four quiet words here";
    private static final int PAGE = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String name;
    private final String token;

    private Rater(String name, String token) {
        this.name = name;
        this.token = token;
    }

    /** Signs up at the server; the token is the old clients', which is good for a week. */
    static Rater signUp(ServerProcess server, String name) throws IOException, InterruptedException {
        Rater guest = new Rater(name, "");
        Map<String, String> account = Map.of("email", name + "@example.org", "password", PASSWORD, "name", name);
        guest.expect(201, guest.post(server.address("/api/auth/register"), account));
        HttpResponse<String> signedIn = guest.post(server.address("/auth/login"), account);
        guest.expect(200, signedIn);
        guest.close();
        return new Rater(
                name, JSON.readTree(signedIn.body()).path("access_token").asText());
    }

    String name() {
        return name;
    }

    /** The first films of the catalogue, by number. */
    List<Long> films(ServerProcess server, int count) throws IOException, InterruptedException {
        List<Long> films = new ArrayList<>();
        get(server, "/api/movies?size=" + count)
                .path("items")
                .forEach(film -> films.add(film.path("id").asLong()));
        return films;
    }

    /** The status of the answer. */
    int rate(ServerProcess server, long film, double rating) throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("item_type", "movie", "item_id", film, "rating", rating);
        return post(server.address("/api/ratings"), body).statusCode();
    }

    /** Every rating the server shows, in the order shown, by film. */
    Map<Long, List<Double>> ratings(ServerProcess server) throws IOException, InterruptedException {
        Map<Long, List<Double>> ratings = new HashMap<>();
        for (int page = 1, left = 1; left > 0; page++) {
            JsonNode listing = get(server, "/api/ratings/my?size=" + PAGE + "&page=" + page);
            listing.path("items").forEach(item -> ratings.computeIfAbsent(
                            item.path("item_id").asLong(), film -> new ArrayList<>())
                    .add(item.path("rating").asDouble()));
            left = listing.path("total").asInt() - page * PAGE;
        }
        return ratings;
    }

    private JsonNode get(ServerProcess server, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request(server.address(path)).GET().build(), BodyHandlers.ofString());
        expect(200, answer);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(URI address, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private void expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
