package io.moodreel.server.viewing.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.live.LiveClient;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session's socket: signals in, acknowledged; every segment out, in order, also after a page was away. */
@QuarkusTest
@Timeout(120)
class ViewingSocketTest {
    private static final long START = Viewer.START;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI address;

    @Inject
    People people;

    private final List<LiveClient> clients = new ArrayList<>();
    private Viewer viewer;
    private String session;

    @BeforeEach
    void somebodyWatches() {
        viewer = new Viewer(people.visitor());
        session = viewer.session();
    }

    @AfterEach
    void everybodyLeaves() {
        clients.forEach(LiveClient::close);
    }

    private LiveClient open(Visitor person, String name, String query) {
        String ticket = person.request()
                .post("/api/auth/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("ticket");
        URI live = URI.create(
                "ws://" + address.getAuthority() + "/api/sessions/" + name + "/live?ticket=" + ticket + query);
        LiveClient client =
                new LiveClient(live, builder -> builder.header("Origin", "http://" + address.getAuthority()));
        clients.add(client);
        return client;
    }

    private LiveClient open(String query) throws Exception {
        LiveClient client = open(viewer.person(), session, query);
        assertThat(client.answer().path("type").asText()).isEqualTo("state");
        return client;
    }

    private static String message(int batch, List<Map<String, Object>> samples) throws Exception {
        return JSON.writeValueAsString(Map.of("signals", samples, "batch", batch));
    }

    @Test
    void signalsAreAcknowledged_andTheirSegmentsPushed_toEveryPageOfTheSession() throws Exception {
        LiveClient sensor = open("");
        LiveClient page = open("");

        sensor.send(message(1, Viewer.samples(START, START + 5_250)));

        JsonNode receipt = sensor.answer();
        assertThat(receipt.path("type").asText()).isEqualTo("receipt");
        assertThat(receipt.path("batch").asInt()).isEqualTo(1);
        assertThat(receipt.path("accepted").asInt()).isEqualTo(27);
        JsonNode prediction = sensor.answer();
        assertThat(prediction.path("type").asText()).isEqualTo("prediction");
        assertThat(prediction.path("segment_index").asInt()).isZero();
        assertThat(prediction.path("timestamp").asLong()).isEqualTo(START);
        assertThat(page.answer()).isEqualTo(prediction);
    }

    @Test
    void pageThatWasAway_isToldWhatItMissed_andThenWhatComes() throws Exception {
        viewer.send(session, Viewer.samples(START, START + 21_000)).then().statusCode(200);
        LiveClient page = open("&after=1");

        assertThat(page.answer().path("segment_index").asInt()).isEqualTo(2);
        assertThat(page.answer().path("segment_index").asInt()).isEqualTo(3);
        viewer.send(session, Viewer.samples(START + 21_000, START + 26_000))
                .then()
                .statusCode(200);
        assertThat(page.answer().path("segment_index").asInt()).isEqualTo(4);
    }

    @Test
    void longTimeline_isCaughtUpWithInParts() throws Exception {
        viewer.send(session, List.of(Map.of("t_ms", START, "gsr", 1), Map.of("t_ms", START + 3_600_000, "gsr", 1)))
                .then()
                .statusCode(200);
        LiveClient page = open("&after=-1");
        for (int index = 0; index < 720; index++) {
            assertThat(page.answer().path("segment_index").asInt()).isEqualTo(index);
        }
    }

    @Test
    void badMessages_areToldOf_andTheNextIsTaken() throws Exception {
        LiveClient sensor = open("");
        for (String bad : List.of("nonsense", "[]", "null", "{}", "{\"signals\": 3}")) {
            sensor.send(bad);
            JsonNode told = sensor.answer();
            assertThat(told.path("type").asText()).as(bad).isEqualTo("problem");
            assertThat(told.path("detail").asText()).endsWith(".");
        }
        sensor.send(message(3, List.of(Map.of("t_ms", START, "hr", 400))));
        JsonNode told = sensor.answer();
        assertThat(told.path("status").asInt()).isEqualTo(422);
        assertThat(told.path("batch").asInt()).isEqualTo(3);
        assertThat(told.path("errors").path(0).path("field").asText()).isEqualTo("signals[0].hr");

        sensor.send(message(4, List.of(Map.of("t_ms", START, "hr", 80))));
        assertThat(sensor.answer().path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void pauseAndDeletion_areTold() throws Exception {
        LiveClient page = open("");
        viewer.person()
                .sending("{}")
                .post("/api/sessions/" + session + "/pause")
                .then()
                .statusCode(200);
        assertThat(page.answer().path("state").asText()).isEqualTo("paused");
        page.send(message(1, Viewer.samples(START, START + 1_000)));
        assertThat(page.answer().path("status").asInt()).isEqualTo(409);

        viewer.person().request().delete("/api/sessions/" + session).then().statusCode(204);
        assertThat(page.closed()).isEqualTo(SocketConnection.GONE);
    }

    @Test
    void othersSession_isNowhere() {
        Visitor stranger = people.visitor();
        assertThatThrownBy(() -> open(stranger, session, ""))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                refusal.getResponse().statusCode())
                        .isEqualTo(404));
    }
}
