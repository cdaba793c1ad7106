package io.moodreel.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.platform.data.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of a server on this machine, over its own API. */
final class RemoteJobs {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final RunningServer server;

    RemoteJobs(RunningServer server) {
        this.server = server;
    }

    /** The server understood the job and will not do it; the message says why. */
    static final class RefusedException extends Exception {
        RefusedException(String sentence) {
            super(sentence);
        }
    }

    /** Whether the server that left its token is still there. */
    boolean answers() {
        try {
            return send(request("/api/admin/jobs?size=1").GET()).statusCode() == 200;
        } catch (IOException gone) {
            return false;
        }
    }

    Job submit(String kind, Map<String, String> parameters) throws IOException, RefusedException {
        String body = json.writeValueAsString(Map.of("kind", kind, "parameters", parameters));
        HttpResponse<String> answer = send(request("/api/admin/jobs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 202) {
            throw new RefusedException(sentence(json.readTree(answer.body())));
        }
        return json.readValue(answer.body(), Job.class);
    }

    private static String sentence(JsonNode problem) {
        JsonNode error = problem.path("errors").path(0);
        String message = error.path("message").asText(problem.path("detail").asText());
        return sentence(error.path("field").asText("path"), message);
    }

    /** What begins in lower case needs the name of its field to be a sentence. */
    static String sentence(String field, String message) {
        return Character.isLowerCase(message.codePointAt(0)) && !message.startsWith(field)
                ? field + " " + message
                : message;
    }

    /** The newest jobs, newest first. */
    List<Job> newestFirst() throws IOException {
        HttpResponse<String> answer = send(request("/api/admin/jobs?size=100").GET());
        if (answer.statusCode() != 200) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return json.readValue(answer.body(), JobPage.class).items();
    }

    /** One page of what the server answers. */
    record JobPage(List<Job> items) {}

    /** The job; empty while the server has no database to ask. */
    Optional<Job> job(long id) throws IOException {
        HttpResponse<String> answer = send(request("/api/admin/jobs/" + id).GET());
        if (answer.statusCode() == 503) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return Optional.of(json.readValue(answer.body(), Job.class));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + server.token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
