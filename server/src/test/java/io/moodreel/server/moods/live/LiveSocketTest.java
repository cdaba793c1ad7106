package io.moodreel.server.moods.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.frames.FrameMemory;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Live frames: the latest wins, a face is steadied, connections are few and quiet ones end. */
@QuarkusTest
@TestProfile(LiveSocketTest.Few.class)
@Timeout(180)
class LiveSocketTest {
    private static final int FROM_ONE_ADDRESS = 3;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.faces.live.connections-per-address", "" + FROM_ONE_ADDRESS,
                    "moodreel.faces.live.frames-per-second", "1000",
                    "moodreel.faces.live.idle", "3s");
        }
    }

    @TestHTTPResource("/api/moods/live")
    URI address;

    @Inject
    PaintedFaces painted;

    @Inject
    FrameMemory memory;

    @Inject
    OpenConnections connections;

    @Inject
    People people;

    private final List<LiveClient> clients = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        painted.releaseAll();
        clients.forEach(LiveClient::close);
        await().atMost(Duration.ofSeconds(30)).until(() -> connections.count() == 0);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> memory.heldBytes().values().iterator().next() == 0);
    }

    private LiveClient open(String query) {
        URI live = URI.create("ws://" + address.getAuthority() + address.getPath() + query);
        LiveClient client =
                new LiveClient(live, builder -> builder.header("Origin", "http://" + address.getAuthority()));
        clients.add(client);
        return client;
    }

    private void isRefused(int status, String query) {
        assertThatThrownBy(() -> open(query))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refusal -> assertThat(
                                refusal.getResponse().statusCode())
                        .isEqualTo(status));
    }

    @Test
    void guest_sendsPicturesAndJson_andIsAnsweredLikeByHttp() throws Exception {
        LiveClient client = open("");
        client.send(PaintedFaces.picture("face happy 80"));

        JsonNode first = client.answer();

        assertThat(first.path("success").asBoolean()).isTrue();
        assertThat(first.path("dominant_emotion").asText()).isEqualTo("happy");
        assertThat(first.path("emotions").path("happy").asDouble()).isEqualTo(80);
        assertThat(first.path("engagement_status").asText()).isEqualTo("highly_engaged");
        assertThat(first.path("timestamp").asText()).contains("T");
        assertThat(first.path("frame").asInt()).isEqualTo(1);
        assertThat(first.path("dropped").asInt()).isZero();

        client.send("{\"image\": \"" + PaintedFaces.dataUrl("nobody") + "\", \"timestamp\": 1700000000123}");
        JsonNode second = client.answer();
        assertThat(second.path("face_detected").asBoolean()).isFalse();
        assertThat(second.path("timestamp").asLong()).isEqualTo(1_700_000_000_123L);
        assertThat(second.path("frame").asInt()).isEqualTo(2);
    }

    @Test
    void badMessages_areToldOf_andTheNextIsRead() throws Exception {
        LiveClient client = open("");
        for (String bad : List.of("", "nonsense", "{}", "{\"image\": 7}", "{\"image\": \"!\"}", "[]")) {
            client.send(bad);
            JsonNode told = client.answer();
            assertThat(told.path("success").asBoolean()).isFalse();
            assertThat(told.path("message").asText()).endsWith(".");
        }
        client.send(PaintedFaces.picture("some text"));
        assertThat(client.answer().path("message").asText()).contains("not an image");
        client.send(PaintedFaces.picture("face sad 80"));
        assertThat(client.answer().path("success").asBoolean()).isTrue();
    }

    @Test
    void latestFrameWins_andTheDroppedAreCounted() throws Exception {
        LiveClient client = open("");
        painted.hold();
        int before = painted.arrived();
        client.send(PaintedFaces.picture("face happy 60"));
        await().atMost(Duration.ofSeconds(30)).until(() -> painted.arrived() == before + 1);
        for (int share = 61; share <= 90; share++) {
            client.send(PaintedFaces.picture("face happy " + share));
        }
        String last = "{\"timestamp\": 4102444800000, \"image\": \"" + PaintedFaces.dataUrl("face happy 95") + "\"}";
        client.send(last);
        await().atMost(Duration.ofSeconds(30)).until(() -> heldBytes() == "face happy 60".length() + last.length());
        painted.releaseAll();

        JsonNode first = client.answer();
        JsonNode second = client.answer();

        assertThat(first.path("frame").asInt()).isEqualTo(1);
        assertThat(second.path("frame").asInt()).isEqualTo(32);
        assertThat(second.path("dropped").asInt()).isEqualTo(30);
        assertThat(second.path("emotions").path("happy").asDouble()).isEqualTo(95);
        assertThat(painted.arrived()).isEqualTo(before + 2);
    }

    private long heldBytes() {
        return memory.heldBytes().values().iterator().next();
    }

    @Test
    void face_isSteadiedFromFrameToFrame_untilItIsGone() throws Exception {
        LiveClient client = open("");
        String frame = "{\"timestamp\": %d, \"image\": \"%s\"}";
        client.send(frame.formatted(1_000_000, PaintedFaces.dataUrl("face happy 100")));
        client.answer();
        client.send(frame.formatted(1_000_100, PaintedFaces.dataUrl("face sad 100")));
        JsonNode steadied = client.answer();
        client.send(frame.formatted(1_000_200, PaintedFaces.dataUrl("nobody")));
        client.answer();
        client.send(frame.formatted(1_000_300, PaintedFaces.dataUrl("face sad 100")));
        JsonNode fresh = client.answer();

        assertThat(steadied.path("dominant_emotion").asText()).isEqualTo("happy");
        assertThat(steadied.path("emotions").path("sad").asDouble()).isBetween(5.0, 50.0);
        assertThat(fresh.path("emotions").path("sad").asDouble()).isEqualTo(100);
    }

    @Test
    void connectionsFromOneAddress_areFew_andALeftOneMakesRoom() throws Exception {
        for (int i = 0; i < FROM_ONE_ADDRESS; i++) {
            open("");
        }
        isRefused(503, "");

        clients.removeFirst().close();
        await().atMost(Duration.ofSeconds(30)).until(() -> connections.count() < FROM_ONE_ADDRESS);
        LiveClient again = open("");
        again.send(PaintedFaces.picture("face happy 80"));
        assertThat(again.answer().path("success").asBoolean()).isTrue();
    }

    @Test
    void silentConnection_isClosed() throws Exception {
        assertThat(open("").closed()).isEqualTo(1000);
    }

    @Test
    void messageBeyondAMegabyte_closesTheConnection_andTheServerGoesOn() throws Exception {
        LiveClient client = open("");
        try {
            client.send(new byte[2 << 20]);
        } catch (CompletionException closedMeanwhile) {
            // as good
        }
        assertThat(client.closed()).isNotEqualTo(1000);
        LiveClient other = open("");
        other.send(PaintedFaces.picture("face happy 80"));
        assertThat(other.answer().path("success").asBoolean()).isTrue();
    }

    @Test
    void worthlessTicketOrOtherSitesPage_isRefused() {
        isRefused(401, "?ticket=nonsense");
        URI live = URI.create("ws://" + address.getAuthority() + address.getPath());
        assertThatThrownBy(() -> new LiveClient(live, builder -> builder.header("Origin", "https://evil.example")))
                .isInstanceOf(CompletionException.class);
        given().get("/api/moods/live").then().statusCode(426);
    }

    @Test
    void whoWantsAHistory_hasOneReadingInTenSeconds() throws Exception {
        Visitor person = people.visitor();
        person.sending(Map.of("granted", true))
                .put("/api/consents/mood_history")
                .then()
                .statusCode(200);
        LiveClient client = openAs(person);
        String frame = "{\"timestamp\": %d, \"image\": \"%s\"}";
        for (long second = 0; second < 25; second++) {
            client.send(frame.formatted(1_700_000_000_000L + 1000 * second, PaintedFaces.dataUrl("face happy 80")));
            client.answer();
        }

        person.request()
                .get("/api/moods/history")
                .then()
                .statusCode(200)
                .body("total", is(3))
                .body("items[0].read_at", is("2023-11-14T22:13:40Z"));
    }

    @Test
    void signInThatEnded_closesTheConnectionAtTheNextFrame() throws Exception {
        Visitor person = people.visitor();
        LiveClient client = openAs(person);
        client.send(PaintedFaces.picture("face happy 80"));
        assertThat(client.answer().path("success").asBoolean()).isTrue();

        long session = person.request().get("/api/auth/sessions").jsonPath().getLong("items[0].id");
        person.request().delete("/api/auth/sessions/" + session).then().statusCode(204);
        int before = painted.arrived();
        client.send(PaintedFaces.picture("face happy 80"));

        assertThat(client.closed()).isEqualTo(1008);
        assertThat(painted.arrived()).isEqualTo(before);
    }

    private LiveClient openAs(Visitor person) {
        String ticket = person.request()
                .post("/api/auth/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("ticket");
        return open("?ticket=" + ticket);
    }

    private static void decide(Visitor person, String purpose, boolean granted) {
        person.sending(Map.of("granted", granted))
                .put("/api/consents/" + purpose)
                .then()
                .statusCode(200);
    }

    @Test
    void correctionsMadeMeanwhile_countInTheNextFrame() throws Exception {
        Visitor person = people.visitor();
        LiveClient client = openAs(person);
        client.send(PaintedFaces.picture("face sad 58"));
        assertThat(client.answer().path("dominant_emotion").asText()).isEqualTo("sad");
        for (int i = 0; i < 10; i++) {
            person.sending(Map.of("dominant_emotion", "sad", "correct", "neutral"))
                    .post("/api/moods/corrections")
                    .then()
                    .statusCode(201);
        }
        client.send("{\"timestamp\": 4000000000000, \"image\": \"" + PaintedFaces.dataUrl("face sad 58") + "\"}");

        JsonNode answer = client.answer();

        assertThat(answer.path("dominant_emotion").asText()).isEqualTo("neutral");
        assertThat(answer.path("calibration").path("dominant_emotion").asText()).isEqualTo("sad");
    }

    @Test
    void takingBackTheConsentToSendPictures_endsOnesOwnConnections() throws Exception {
        Visitor person = people.visitor();
        decide(person, "camera_frames", true);
        LiveClient own = openAs(person);
        LiveClient others = openAs(people.visitor());

        decide(person, "camera_frames", false);

        assertThat(own.closed()).isEqualTo(1000);
        others.send(PaintedFaces.picture("face happy 80"));
        assertThat(others.answer().path("success").asBoolean()).isTrue();
    }

    @Test
    void takingBackTheHistory_deletesIt_andTheOpenConnectionKeepsNoMore() throws Exception {
        Visitor person = people.visitor();
        decide(person, "mood_history", true);
        LiveClient client = openAs(person);
        String frame = "{\"timestamp\": %d, \"image\": \"%s\"}";
        client.send(frame.formatted(1_700_000_000_000L, PaintedFaces.dataUrl("face happy 80")));
        client.answer();
        person.request().get("/api/moods/history").then().body("total", is(1));

        decide(person, "mood_history", false);
        client.send(frame.formatted(1_700_000_060_000L, PaintedFaces.dataUrl("face happy 80")));
        client.answer();

        person.request().get("/api/moods/history").then().body("total", is(0));
    }
}
