package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.engagement.EngagementPoint;
import io.moodreel.server.moods.engagement.KeptBefore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Without the operator's word there is no engagement log; what was kept before stays its owner's. */
@QuarkusTest
@TestProfile(FacesSwitchedOffTest.Off.class)
@Timeout(120)
class FocusSwitchedOffTest {
    @Inject
    People people;

    @Inject
    KeptBefore before;

    @Test
    void keepingASession_isRefusedWithTheLaw_andPagesAreTold() {
        Visitor ada = people.visitor();

        ada.sending(Map.of())
                .post("/api/moods/sessions")
                .then()
                .statusCode(404)
                .body("detail", containsString("Article 5(1)(f)"));
        given().get("/api/moods/options")
                .then()
                .statusCode(200)
                .body("faces", is(false))
                .body("age", is(false))
                .body("focus", is(false))
                .body("focus_law", containsString("Article 5(1)(f)"));
    }

    @Test
    void whatWasKeptBefore_canBeSeenAndDeleted() {
        Visitor ada = people.visitor();
        long id = before.session(ada.id(), new EngagementPoint(1_000, 70, EngagementStatus.ENGAGED, Emotion.NEUTRAL));

        ada.request().get("/api/moods/sessions").then().statusCode(200).body("total", is(1));
        ada.request().get("/api/moods/sessions/" + id + "/export.csv").then().statusCode(200);
        ada.request().delete("/api/moods/sessions/" + id).then().statusCode(204);
    }
}
