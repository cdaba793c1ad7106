package io.moodreel.server.viewing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A viewing over HTTP, from the video to its timeline. */
@QuarkusTest
@Timeout(120)
class ViewingApiTest {
    private static final long START = Viewer.START;

    @Inject
    People people;

    private Viewer viewer;

    @BeforeEach
    void somebodyIsThere() {
        viewer = new Viewer(people.visitor());
    }

    @Test
    void link_isKept_listed_andDeleted() {
        long id = viewer.link();

        viewer.person()
                .request()
                .get("/api/videos")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items[0].title", is("One"))
                .body("items[0].kind", is("link"))
                .body("items[0].url", is("https://films.example/one.mp4"))
                .body("items[0].mine", is(true))
                .body("items[0].stream_url", nullValue())
                .body("items[1].kind", is("clip"))
                .body("items[1].mine", is(false));
        viewer.person().request().delete("/api/videos/" + id).then().statusCode(204);
        viewer.person().request().get("/api/videos/" + id).then().statusCode(404);
        viewer.person().request().delete("/api/videos/1").then().statusCode(404);
    }

    @Test
    void badLink_isRefusedWithEveryField() {
        Map<String, Object> bad = Map.of("url", "file:///etc/passwd", "title", " ");
        viewer.person()
                .sending(bad)
                .post("/api/videos")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("url"))
                .body("errors.field", hasItem("title"));
        viewer.person()
                .sending(Map.of(
                        "url",
                        "https://a.example/b",
                        "title",
                        "B",
                        "catalog_item",
                        Map.of("type", "movie", "id", 999999999)))
                .post("/api/videos")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("catalog_item"));
        viewer.person().sending("").post("/api/videos").then().statusCode(400);
    }

    @Test
    void session_isNamedAfterPersonVideoAndTime_andBegunOnceHoweverOftenAsked() {
        long video = viewer.link();
        String handle = viewer.person().request().get("/api/auth/me").path("handle");

        String session = viewer.session(video);

        assertThat(session).isEqualTo(handle + "_" + video + "_" + START);
        viewer.person()
                .sending(Map.of("timestamp", START))
                .post("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(200)
                .body("session_id", is(session));
        viewer.person()
                .request()
                .get("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items[0].state", is("running"))
                .body("items[0].gsr_unit", is("microsiemens"))
                .body("items[0].source", is("live"));
    }

    @Test
    void signals_becomeATimeline_windowByWindow() {
        String session = viewer.session();
        viewer.person()
                .request()
                .get("/api/sessions/" + session + "/predictions")
                .then()
                .statusCode(200)
                .body("success", is(true))
                .body("segments", hasSize(0))
                .body("total", is(0))
                .body("message", containsString("no predictions yet"));

        viewer.send(session, Viewer.samples(START, START + 4_750))
                .then()
                .statusCode(200)
                .body("accepted", is(19 + 5))
                .body("duplicates", is(0))
                .body("segments", is(0));
        viewer.send(session, Viewer.samples(START + 4_750, START + 11_000))
                .then()
                .statusCode(200)
                .body("segments", is(2));

        JsonPath told = viewer.predictions(session);
        assertThat(told.getInt("total")).isEqualTo(2);
        assertThat(told.getString("message")).isNull();
        assertThat(told.getList("segments.segment_index")).containsExactly(0, 1);
        assertThat(told.getList("segments.timestamp")).containsExactly(START, START + 5_000);
        assertThat(told.getList("segments.probe")).containsOnlyNulls();
        assertThat(told.getList("segments.measured")).containsOnly(true);
        viewer.person()
                .request()
                .get("/api/sessions/" + session + "/features")
                .then()
                .statusCode(200)
                .body("items[1].features.heart_rate_bpm", org.hamcrest.Matchers.notNullValue())
                .body("items[1].change_scores", nullValue());
        viewer.person()
                .request()
                .get("/api/sessions/" + session + "/predictions?after=0")
                .then()
                .body("segments", hasSize(1))
                .body("total", is(2));
        viewer.person()
                .request()
                .get("/api/sessions/" + session + "/predictions/active")
                .then()
                .body("segments", hasSize(2));
    }

    @Test
    void sameTimeAndChannel_countsOnce_andTheFirstStays() {
        String session = viewer.session();
        List<Map<String, Object>> samples = Viewer.samples(START, START + 4_000);
        viewer.send(session, samples).then().body("accepted", is(20));

        viewer.send(session, samples)
                .then()
                .statusCode(200)
                .body("accepted", is(0))
                .body("duplicates", is(20));
        viewer.send(session, List.of(Map.of("t_ms", START + 250, "gsr", 9, "hr", 80)))
                .then()
                .body("accepted", is(1))
                .body("duplicates", is(1));
    }

    @Test
    void impossibleSignals_areRefusedWithTheirPlace_andNothingOfTheBatchIsKept() {
        String session = viewer.session();
        refused(session, Map.of("t_ms", START, "gsr", -3), "signals[1].gsr", "0 to 100 µS, was -3");
        refused(session, Map.of("t_ms", START, "gsr", 500), "signals[1].gsr", "was 500");
        refused(session, Map.of("t_ms", START, "hr", 0), "signals[1].hr", "25 to 240");
        refused(session, Map.of("t_ms", START, "hr", 400), "signals[1].hr", "was 400");
        refused(session, Map.of("t_ms", START, "gsr", "NaN"), "signals[1].gsr", "was NaN");
        refused(session, Map.of("t_ms", START, "ibi_ms", 3), "signals[1].ibi_ms", "was 3");
        refused(session, Map.of("t_ms", START), "signals[1]", "must have gsr, hr or ibi_ms");
        refused(session, Map.of("gsr", 1), "signals[1].t_ms", "is required");
        refused(session, Map.of("t_ms", START - 1, "gsr", 1), "signals[1].t_ms", "before the session's start");
        refused(
                session,
                Map.of("t_ms", System.currentTimeMillis() + 60_000, "gsr", 1),
                "signals[1].t_ms",
                "must not be in the future");

        viewer.send(session, List.of(Map.of("t_ms", START + 1, "gsr", 1)))
                .then()
                .statusCode(200)
                .body("accepted", is(1));
        viewer.person()
                .sending("{")
                .post("/api/sessions/" + session + "/signals")
                .then()
                .statusCode(400);
        viewer.person()
                .sending("{}")
                .post("/api/sessions/" + session + "/signals")
                .then()
                .statusCode(422);
        viewer.person()
                .sending(new byte[50 << 20])
                .post("/api/sessions/" + session + "/signals")
                .then()
                .statusCode(413);
    }

    private void refused(String session, Map<String, Object> bad, String field, String message) {
        viewer.send(session, List.of(Map.of("t_ms", START + 1, "gsr", 1), bad))
                .then()
                .statusCode(422)
                .body("errors[0].field", is(field))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void countsOfADevice_mayBeLarge() {
        long video = viewer.link();
        String session = viewer.person()
                .sending(Map.of("timestamp", START, "gsr_unit", "raw", "source", "simulated"))
                .post("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(201)
                .body("source", is("simulated"))
                .extract()
                .path("session_id");
        viewer.send(session, List.of(Map.of("t_ms", START, "gsr", 51_234)))
                .then()
                .statusCode(200);
        viewer.person()
                .sending(Map.of("gsr_unit", "volts", "source", "dream"))
                .post("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void pausedOrStopped_takesNoSignals_untilItIsResumed() {
        String session = viewer.session();
        String path = "/api/sessions/" + session;
        viewer.send(session, Viewer.samples(START, START + 2_000)).then().statusCode(200);

        viewer.person()
                .sending(Map.of("timestamp", START + 2_000))
                .post(path + "/pause")
                .then()
                .statusCode(200)
                .body("state", is("paused"));
        viewer.send(session, List.of(Map.of("t_ms", START + 3_000, "gsr", 1)))
                .then()
                .statusCode(409)
                .body("detail", containsString("paused"));
        viewer.person()
                .sending(Map.of("timestamp", START + 12_000))
                .post(path + "/resume")
                .then()
                .statusCode(200)
                .body("state", is("running"))
                .body("pauses[0].from_ms", is(START + 2_000))
                .body("pauses[0].to_ms", is(START + 12_000));
        viewer.send(session, Viewer.samples(START + 12_000, START + 21_000))
                .then()
                .statusCode(200)
                .body("segments", is(4));
        JsonPath told = viewer.predictions(session);
        assertThat(told.getList("segments.media_ms")).containsExactly(0, 2_000, 2_000, 5_000);
        assertThat(told.getList("segments.measured")).containsExactly(true, false, true, true);

        viewer.person()
                .sending(new HashMap<>())
                .post(path + "/stop")
                .then()
                .statusCode(200)
                .body("ended_by", is("person"));
        viewer.person().sending(new HashMap<>()).post(path + "/pause").then().statusCode(409);
        viewer.send(session, Viewer.samples(START + 21_000, START + 22_000))
                .then()
                .statusCode(409);
        viewer.person().sending(new HashMap<>()).post(path + "/resume").then().statusCode(200);
        viewer.send(session, Viewer.samples(START + 21_000, START + 22_000))
                .then()
                .statusCode(200);
    }

    @Test
    void othersSession_isNowhere() {
        String session = viewer.session();
        long video = viewer.link();
        Viewer stranger = new Viewer(people.visitor());
        for (String path : List.of("", "/predictions", "/predictions/active", "/features")) {
            stranger.person()
                    .request()
                    .get("/api/sessions/" + session + path)
                    .then()
                    .statusCode(404);
        }
        for (String path : List.of("/pause", "/resume", "/stop")) {
            stranger.person()
                    .sending("{}")
                    .post("/api/sessions/" + session + path)
                    .then()
                    .statusCode(404);
        }
        stranger.send(session, Viewer.samples(START, START + 1_000)).then().statusCode(404);
        stranger.person().request().delete("/api/sessions/" + session).then().statusCode(404);
        stranger.person().request().get("/api/videos/" + video).then().statusCode(404);
        stranger.person()
                .sending("{}")
                .post("/api/videos/" + video + "/sessions")
                .then()
                .statusCode(404);
        stranger.person()
                .request()
                .get("/api/videos/1/predictions?session_id=" + session)
                .then()
                .statusCode(404);
    }

    @Test
    void shippedClip_isEverybodys_butNotWhatTheyFeltAtIt() {
        String session = viewer.session(1);
        viewer.send(session, Viewer.samples(START, START + 6_000)).then().statusCode(200);
        Viewer other = new Viewer(people.visitor());

        other.person()
                .request()
                .get("/api/videos/1/predictions")
                .then()
                .statusCode(200)
                .body("total", is(0))
                .body("message", containsString("no session"));
        String handle = viewer.person().request().get("/api/auth/me").path("handle");
        other.person()
                .request()
                .get("/api/videos/1/predictions?user_id=" + handle)
                .then()
                .statusCode(404);
        viewer.person()
                .request()
                .get("/api/videos/1/predictions?user_id=" + handle)
                .then()
                .statusCode(200)
                .body("video_id", is(1))
                .body("total", is(1));
    }

    @Test
    void clocksThatDiffer_areTold() {
        String session = viewer.session();
        long now = System.currentTimeMillis();
        Map<String, Object> batch =
                Map.of("signals", List.of(Map.of("t_ms", START + 1, "gsr", 1)), "sent_ms", now - 3_600_000, "batch", 7);
        viewer.person()
                .sending(batch)
                .post("/api/sessions/" + session + "/signals")
                .then()
                .statusCode(200)
                .body("batch", is(7))
                .body("clock.batches", is(1))
                .body("clock.offset_ms", org.hamcrest.Matchers.greaterThanOrEqualTo(3_600_000));
    }
}
