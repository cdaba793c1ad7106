package io.moodreel.bench.faceload;

import io.moodreel.bench.footprint.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sends pictures in every form the server takes. Thread-safe. */
final class PictureSender implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "moodreel-bench";

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();

    PictureSender(ServerProcess server) {
        this.server = server;
    }

    /** As JSON with a data URL. */
    HttpResponse<String> json(byte[] picture) throws IOException, InterruptedException {
        String body =
                "{\"image\": \"data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture) + "\"}";
        return post("/api/moods/analyze", "application/json", body.getBytes(StandardCharsets.US_ASCII));
    }

    /** As the file of a form. */
    HttpResponse<String> form(String path, byte[] picture) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"frame.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(picture);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, form.toByteArray());
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
