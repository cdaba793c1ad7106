package io.moodreel.server.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Studies over HTTP: who sees what, what is agreed to, what is handed out. */
@QuarkusTest
@Timeout(180)
class StudiesApiTest {
    private static final long START = Viewer.START;

    @Inject
    People people;

    private Visitor researcher;
    private Visitor ada;
    private Visitor bob;

    @BeforeEach
    void somebodyIsThere() {
        researcher = with(Role.RESEARCHER);
        ada = people.visitor();
        bob = people.visitor();
    }

    private Visitor with(Role role) {
        long user = people.with(role);
        return new Visitor(user, people.accessToken(user));
    }

    private static String of(long study) {
        return "/api/studies/" + study;
    }

    /** A study in which Ada and Bob take part. */
    private long joined() {
        long study = StudyVisitors.study(researcher);
        for (Visitor person : List.of(ada, bob)) {
            StudyVisitors.invite(researcher, study, person);
            StudyVisitors.takePart(person, study);
        }
        return study;
    }

    private static void measure(Visitor person, String session) {
        new Viewer(person)
                .send(session, Viewer.samples(START, START + 71_000))
                .then()
                .statusCode(200);
    }

    @Test
    void study_isMadeByResearchersOnly_withTheUsualLabels() {
        Map<String, String> wish = Map.of("name", "Rain", "purpose", "Why", "consent_text", "Text");
        ada.sending(wish).post("/api/studies").then().statusCode(403);

        researcher
                .sending(wish)
                .post("/api/studies")
                .then()
                .statusCode(201)
                .body("runs", is(true))
                .body("consent.version", is(1))
                .body("labels.emotion", is(List.of("Happy", "Calm", "Tense", "Sad")))
                .body("participation", nullValue());
    }

    @Test
    void brokenWishes_areRefusedWithEveryField() {
        researcher
                .sending(Map.of("name", "Rain"))
                .post("/api/studies")
                .then()
                .statusCode(422)
                .body("errors.field", is(List.of("purpose", "consent_text")));
        List<Map<String, String>> labels = List.of(
                Map.of("emotion", "Bored", "key", "s", "color", "grey"),
                Map.of("emotion", "Bored", "key", "b", "color", "#123456"));
        researcher
                .sending(Map.of("name", " ", "purpose", "Why", "consent_text", "Text", "labels", labels))
                .post("/api/studies")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("name"))
                .body("errors.field", hasItem("labels[0].key"))
                .body("errors.field", hasItem("labels[0].color"))
                .body("errors.field", hasItem("labels[1].emotion"));
    }

    @Test
    void invitation_isForSomebodyWithAnAccount_andCountsOnce() {
        long study = StudyVisitors.study(researcher);
        researcher
                .sending(Map.of("who", "nobody-of-that-name"))
                .post(of(study) + "/members")
                .then()
                .statusCode(422)
                .body("detail", containsString("nobody-of-that-name"));

        StudyVisitors.invite(researcher, study, ada);
        StudyVisitors.invite(researcher, study, ada);

        researcher
                .request()
                .get(of(study) + "/members")
                .then()
                .body("items", hasSize(1))
                .body("items[0].participant", is("P01"))
                .body("items[0].state", is("invited"));
        ada.request()
                .get("/api/studies")
                .then()
                .body("items[0].id", is((int) study))
                .body("items[0].participation.state", is("invited"))
                .body("items[0].runs", is(false));
        ada.request().get(of(study) + "/members").then().statusCode(404);
    }

    @Test
    void session_needsInvitationAndConsent_andANewTextAsksAgain() {
        long study = StudyVisitors.study(researcher);
        Map<String, Object> start = Map.of("video_id", 1, "timestamp", START);
        ada.sending(start).post(of(study) + "/sessions").then().statusCode(404);
        StudyVisitors.invite(researcher, study, ada);
        ada.sending(start)
                .post(of(study) + "/sessions")
                .then()
                .statusCode(409)
                .body("detail", containsString("Accept the invitation"));
        ada.request().post(of(study) + "/join").then().statusCode(204);
        ada.sending(start)
                .post(of(study) + "/sessions")
                .then()
                .statusCode(409)
                .body("detail", containsString("version 1"));
        ada.sending(Map.of("version", 1)).post(of(study) + "/consent").then().statusCode(204);
        ada.sending(start).post(of(study) + "/sessions").then().statusCode(201);
        ada.sending(start).post(of(study) + "/sessions").then().statusCode(200);

        researcher
                .sending(Map.of("consent_text", "We measure you, and keep it."))
                .patch(of(study))
                .then()
                .statusCode(200)
                .body("consent.version", is(2))
                .body("name", is("Rain"));
        ada.request().get(of(study)).then().body("participation.consent_due", is(true));
        ada.sending(Map.of("video_id", 1, "timestamp", START + 1))
                .post(of(study) + "/sessions")
                .then()
                .statusCode(409)
                .body("detail", containsString("version 2"));
        ada.sending(Map.of("version", 1)).post(of(study) + "/consent").then().statusCode(409);
    }

    @Test
    void twoPeople_seeOnlyTheirOwn_theResearcherBoth_strangersNothing() {
        long study = joined();
        String adas = StudyVisitors.session(ada, study, START);
        String bobs = StudyVisitors.session(bob, study, START);
        measure(ada, adas);
        measure(bob, bobs);

        ada.request()
                .get(of(study) + "/sessions")
                .then()
                .body("total", is(1))
                .body("items[0].participant", is("P01"))
                .body("items[0].own_session_id", is(adas));
        ada.request().get(of(study) + "/sessions/1/predictions").then().statusCode(200);
        for (String path : List.of("/sessions/2/predictions", "/sessions/2/signals", "/videos/1/average", "/members")) {
            ada.request().get(of(study) + path).then().statusCode(404);
        }
        ada.request().get("/api/sessions/" + bobs + "/predictions").then().statusCode(404);
        ada.request().get("/api/sessions/" + bobs + "/export/signals").then().statusCode(404);
        ada.request().get(of(study) + "/export/signals").then().statusCode(404);

        String seen = researcher
                .request()
                .get(of(study) + "/sessions")
                .then()
                .body("total", is(2))
                .body("items[0].viewing.session_id", is("P02-2"))
                .extract()
                .asString();
        seen += researcher.request().get(of(study) + "/sessions/2/predictions").asString();
        seen += researcher.request().get(of(study) + "/sessions/2/signals").asString();
        assertThat(seen).contains("P02-2").doesNotContain(StudyVisitors.handle(ada), StudyVisitors.handle(bob));
        // that somebody runs a study opens nothing beside it
        researcher.request().get("/api/sessions/" + bobs).then().statusCode(404);

        for (Visitor stranger : List.of(people.visitor(), with(Role.RESEARCHER), with(Role.ADMIN))) {
            for (String path : List.of("", "/sessions", "/sessions/1/predictions", "/export/predictions")) {
                stranger.request().get(of(study) + path).then().statusCode(404);
            }
        }
    }

    @Test
    void files_haveTheContractsColumns_andPeopleAreNumbersInAStudys() {
        long study = joined();
        String session = StudyVisitors.session(ada, study, START);
        measure(ada, session);
        ada.sending(Map.of(
                        "annotations",
                        List.of(Map.of("emotion", "=Tense", "timestamp", 5, "start_ms", 0, "end_ms", 9))))
                .put("/api/videos/1/annotations?mode=study-" + study)
                .then()
                .statusCode(200);
        ada.sending(Map.of("annotations", List.of(Map.of("emotion", "Private"))))
                .put("/api/videos/1/annotations")
                .then()
                .statusCode(200);

        String own = ada.request()
                .get("/api/sessions/" + session + "/export/predictions")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", is("attachment; filename=\"" + session + "_predictions.csv\""))
                .extract()
                .asString();
        assertThat(own.lines())
                .hasSize(15)
                .first()
                .isEqualTo("segment_index,timestamp,probe,emotion,color,cluster_id,confidence");
        assertThat(ada.request()
                        .get("/api/sessions/" + session + "/export/signals")
                        .asString()
                        .lines())
                .hasSize(1 + 71 * 4)
                .first()
                .isEqualTo("t_ms,gsr,hr,ibi_ms");
        ada.request()
                .get("/api/sessions/" + session + "/export/features?format=json")
                .then()
                .contentType("application/json")
                .body("", hasSize(14))
                .body("[13].tonic_us", not(nullValue()));
        assertThat(ada.request()
                        .get("/api/sessions/" + session + "/export/annotations?mode=study-" + study)
                        .asString())
                .isEqualTo("segment,emotion,timestamp\r\n0,'=Tense,5\r\n");
        ada.request()
                .get("/api/sessions/" + session + "/export/signals?format=xml")
                .then()
                .statusCode(422);

        String all = researcher
                .request()
                .get(of(study) + "/export/predictions")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("study-" + study + "_predictions.csv"))
                .extract()
                .asString();
        assertThat(all.lines())
                .hasSize(15)
                .first()
                .asString()
                .startsWith("participant,session,video_id,source,segment_index,");
        assertThat(all.lines().skip(1)).allMatch(line -> line.startsWith("P01,P01-1,1,live,"));
        String labels =
                researcher.request().get(of(study) + "/export/annotations").asString();
        assertThat(labels.lines().skip(1)).singleElement().asString().startsWith("P01,1,0,'=Tense,5,0,9,");
        String json = researcher
                .request()
                .get(of(study) + "/export/signals?format=json")
                .asString();
        assertThat(all + labels + json).doesNotContain(StudyVisitors.handle(ada), "Private", "@");
    }

    @Test
    void average_countsSimulatedSessionsOnlyWhenAsked_andNothingBelowThreePeople() {
        long study = joined();
        ada.sending(Map.of("video_id", 1, "timestamp", START, "source", "simulated"))
                .post(of(study) + "/sessions")
                .then()
                .statusCode(201);
        String bobs = StudyVisitors.session(bob, study, START);
        measure(bob, bobs);

        researcher
                .request()
                .get(of(study) + "/videos/1/average")
                .then()
                .statusCode(200)
                .body("people", is(1))
                .body("fewest", is(3))
                .body("simulated_left_out", is(1))
                .body("points[-1].people", is(1))
                .body("points[-1].valence_mean", nullValue());
        researcher
                .request()
                .get(of(study) + "/videos/1/average?simulated=true")
                .then()
                .body("simulated_left_out", is(0));
    }

    @Test
    void privateVideo_isSharedWithWhoTakesPart_andStaysWhileItIsWatched() {
        long video = new Viewer(researcher).link();
        long study = StudyVisitors.study(researcher);
        researcher
                .sending(Map.of("video_id", video))
                .post(of(study) + "/videos")
                .then()
                .statusCode(200);
        StudyVisitors.invite(researcher, study, ada);
        ada.request().get("/api/videos/" + video).then().statusCode(404);
        StudyVisitors.takePart(ada, study);
        ada.request().get("/api/videos/" + video).then().statusCode(200).body("mine", is(false));
        bob.request().get("/api/videos/" + video).then().statusCode(404);

        // what is shared with somebody is not theirs to share on
        Visitor other = with(Role.RESEARCHER);
        StudyVisitors.invite(researcher, study, other);
        StudyVisitors.takePart(other, study);
        long others = StudyVisitors.study(other);
        other.sending(Map.of("video_id", video))
                .post(of(others) + "/videos")
                .then()
                .statusCode(404);

        ada.sending(Map.of("video_id", video, "timestamp", START))
                .post(of(study) + "/sessions")
                .then()
                .statusCode(201);
        researcher.request().delete(of(study) + "/videos/" + video).then().statusCode(409);
        researcher
                .request()
                .delete("/api/videos/" + video)
                .then()
                .statusCode(409)
                .body("detail", containsString("Rain"));
        researcher
                .request()
                .delete(of(study) + "/videos/1")
                .then()
                .statusCode(200)
                .body("videos", hasSize(1));
    }

    @Test
    void whoLeaves_keepsTheirViewings_andMayTakeThemOutOfTheStudy() {
        long study = joined();
        String adas = StudyVisitors.session(ada, study, START);
        StudyVisitors.session(bob, study, START);

        ada.request().post(of(study) + "/leave").then().statusCode(204);
        researcher.request().get(of(study) + "/sessions").then().body("total", is(2));
        ada.request().get(of(study)).then().body("participation.state", is("left"));
        ada.request().post(of(study) + "/join").then().statusCode(409);
        ada.request().post(of(study) + "/leave?sessions=withdraw").then().statusCode(204);

        researcher
                .request()
                .get(of(study) + "/sessions")
                .then()
                .body("total", is(1))
                .body("items[0].participant", is("P02"));
        researcher.request().get(of(study) + "/members").then().body("items.participant", is(List.of("P02")));
        ada.request().get(of(study)).then().statusCode(404);
        ada.request().get("/api/sessions/" + adas).then().statusCode(200);
    }

    @Test
    void studyThatEnds_leavesPeopleTheirViewings() {
        long study = joined();
        String adas = StudyVisitors.session(ada, study, START);

        ada.request().delete(of(study)).then().statusCode(404);
        researcher.request().delete(of(study)).then().statusCode(204);

        ada.request().get(of(study)).then().statusCode(404);
        ada.request().get("/api/sessions/" + adas).then().statusCode(200);
    }

    @Test
    void researcherWhoIsNoneAnyMore_runsNothing() {
        long study = joined();
        people.become(researcher.id(), Role.VIEWER);
        Visitor viewer = new Visitor(researcher.id(), people.accessToken(researcher.id()));

        viewer.request().get(of(study)).then().statusCode(404);
        viewer.request().get("/api/studies").then().body("total", is(0));
    }
}
