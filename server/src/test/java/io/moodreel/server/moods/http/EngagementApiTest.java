package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engagement log: kept when asked, seen, exported and deleted by its owner alone. */
@QuarkusTest
@Timeout(120)
class EngagementApiTest {
    private static final String SESSIONS = "/api/moods/sessions";
    /** 2023-11-14T22:13:20Z. */
    private static final long START = 1_700_000_000_000L;

    @Inject
    People people;

    private Visitor ada;

    @BeforeEach
    void somebodyIsThere() {
        ada = people.visitor();
    }

    private static Map<String, Object> point(long time, double score, String status, String emotion) {
        return Map.of("t_ms", time, "score", score, "status", status, "dominant_emotion", emotion);
    }

    private static Map<String, Object> lecture() {
        return Map.of(
                "started_at", "2023-11-14T22:13:20Z",
                "ended_at", "2023-11-14T22:14:20Z",
                "title", " Lecture 3 ",
                "points",
                        List.of(
                                point(START, 92.5, "highly_engaged", "happy"),
                                point(START + 1_000, 30, "confused", "sad"),
                                point(START + 45_000, 70, "engaged", "neutral")));
    }

    private static int keep(Visitor person) {
        return person.sending(lecture())
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void session_isKept_listed_andComesBackWithItsPoints() {
        ada.sending(lecture())
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .body("title", is("Lecture 3"))
                .body("point_count", is(3))
                .body("mean_score", is(64.2f));
        int second = keep(ada);

        ada.request()
                .get(SESSIONS + "?size=1")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items.id", contains(second));
        ada.request()
                .get(SESSIONS + "/" + second)
                .then()
                .statusCode(200)
                .body("started_at", is("2023-11-14T22:13:20Z"))
                .body("ended_at", is("2023-11-14T22:14:20Z"))
                .body("points", hasSize(3))
                .body("points[1].t_ms", is(START + 1_000))
                .body("points.status", contains("highly_engaged", "confused", "engaged"))
                .body("points.dominant_emotion", contains("happy", "sad", "neutral"));
    }

    @Test
    void session_isExportedAsCsv() {
        int id = keep(ada);

        Response file = ada.request().get(SESSIONS + "/" + id + "/export.csv");

        file.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("moodreel-focus-" + id + ".csv"));
        assertThat(file.asString().lines())
                .containsExactly(
                        "t_ms,score,status,dominant_emotion",
                        START + ",92.5,highly_engaged,happy",
                        (START + 1_000) + ",30.0,confused,sad",
                        (START + 45_000) + ",70.0,engaged,neutral");
    }

    @Test
    void session_isDeletedForGood_andOthersCanDoNothingWithIt() {
        int id = keep(ada);
        Visitor ben = people.visitor();
        for (String path : List.of(SESSIONS + "/" + id, SESSIONS + "/" + id + "/export.csv")) {
            ben.request().get(path).then().statusCode(404);
        }
        ben.request().delete(SESSIONS + "/" + id).then().statusCode(404);
        ben.request().get(SESSIONS).then().body("total", is(0));
        given().get(SESSIONS).then().statusCode(401);

        ada.request().delete(SESSIONS + "/" + id).then().statusCode(204);

        ada.request().get(SESSIONS + "/" + id).then().statusCode(404);
        ada.request().delete(SESSIONS + "/" + id).then().statusCode(404);
        ada.request().get(SESSIONS).then().body("total", is(0));
    }

    @Test
    void fourHours_aPointASecond_areKept_oneMoreIsNot() {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int second = 0; second <= 4 * 60 * 60; second++) {
            points.add(point(START + 1_000L * second, 70, "engaged", "neutral"));
        }
        Map<String, Object> session =
                Map.of("started_at", "2023-11-14T22:13:20Z", "ended_at", "2023-11-15T02:13:20Z", "points", points);
        ada.sending(session)
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .body("point_count", is(14_401))
                .body("title", nullValue());

        points.add(point(START + 4 * 60 * 60 * 1_000, 70, "engaged", "neutral"));
        ada.sending(session).post(SESSIONS).then().statusCode(422).body("errors.field", hasItem("points"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | started_at",
                "{} | points",
                "{'started_at': 'today', 'ended_at': '2023-11-14T22:14:20Z', 'points': [P]} | started_at",
                "{'started_at': '2023-11-14T22:13:20Z', 'ended_at': '2023-11-14T22:13:19Z', 'points': [P]} | ended_at",
                "{'started_at': '2023-11-14T22:13:20Z', 'ended_at': '2023-11-15T02:13:21Z', 'points': [P]} | ended_at",
                "{S, 'points': []} | points",
                "{S, 'points': [null]} | points[0]",
                "{S, 'title': 'a\\nb', 'points': [P]} | title",
                "{S, 'points': [P, P]} | points[1].t_ms",
                "{S, 'points': [{'t_ms': 1699999999999}]} | points[0].t_ms",
                "{S, 'points': [P, {'t_ms': 1700000001000, 'score': 101, 'status': 'engaged', 'dominant_emotion': 'neutral'}]} | points[1].score",
                "{S, 'points': [{'t_ms': 1700000000000, 'score': 70.05, 'status': 'engaged', 'dominant_emotion': 'neutral'}]} | points[0].score",
                "{S, 'points': [{'t_ms': 1700000000000, 'score': 70, 'status': 'bored', 'dominant_emotion': 'neutral'}]} | points[0].status",
                "{S, 'points': [{'t_ms': 1700000000000, 'score': 70, 'dominant_emotion': 'neutral'}]} | points[0].status",
                "{S, 'points': [{'t_ms': 1700000000000, 'score': 70, 'status': 'engaged', 'dominant_emotion': 'hungry'}]} | points[0].dominant_emotion"
            })
    void sessionThatBreaksARule_is422_withThePlaceOfThePoint(String body, String field) {
        String json = body.replace("S,", "'started_at': '2023-11-14T22:13:20Z', 'ended_at': '2023-11-14T22:14:20Z',")
                .replace(
                        "P", "{'t_ms': 1700000000000, 'score': 70, 'status': 'engaged', 'dominant_emotion': 'neutral'}")
                .replace('\'', '"');

        ada.sending(json).post(SESSIONS).then().statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void withoutABody_is400_andAFloodIs429() {
        ada.request().contentType("application/json").post(SESSIONS).then().statusCode(400);
        int status = 201;
        for (int i = 0; i < 100 && status == 201; i++) {
            status = ada.sending(lecture()).post(SESSIONS).statusCode();
        }
        assertThat(status).isEqualTo(429);
    }
}
