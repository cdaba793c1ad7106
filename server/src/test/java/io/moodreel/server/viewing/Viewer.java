package io.moodreel.server.viewing;

import io.moodreel.server.accounts.Visitor;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who watches, as tests need them. */
public record Viewer(Visitor person) {
    /** Long past, so that nothing is in the future. */
    public static final long START = 1_700_000_000_000L;

    /** A link of theirs. */
    public long link() {
        return person.sending(Map.of("url", "https://films.example/one.mp4", "title", "One"))
                .post("/api/videos")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** A viewing of a link of theirs, begun at {@link #START}. */
    public String session() {
        return session(link());
    }

    public String session(long video) {
        return person.sending(Map.of("timestamp", START))
                .post("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("session_id");
    }

    public Response send(String session, List<Map<String, Object>> samples) {
        return person.sending(Map.of("signals", samples)).post("/api/sessions/" + session + "/signals");
    }

    public JsonPath predictions(String session) {
        return person.request()
                .get("/api/sessions/" + session + "/predictions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Skin conductance four times a second and heart rate once, from the first to before the second time. */
    public static List<Map<String, Object>> samples(long fromMs, long toMs) {
        List<Map<String, Object>> samples = new ArrayList<>();
        for (long t = fromMs; t < toMs; t += 250) {
            double gsr = 2 + Math.sin(t / 7_000.0) * 0.3;
            long second = Math.floorDiv(t, 1000);
            samples.add(
                    t % 1000 == 0
                            ? Map.of("t_ms", t, "gsr", gsr, "hr", 70 + second % 9)
                            : Map.of("t_ms", t, "gsr", gsr));
        }
        return samples;
    }
}
