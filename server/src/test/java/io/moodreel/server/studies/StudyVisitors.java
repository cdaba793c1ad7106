package io.moodreel.server.studies;

import io.moodreel.server.accounts.Visitor;
import java.util.Map;

/** Studies over HTTP, as tests need them. */
public final class StudyVisitors {
    private StudyVisitors() {}

    /** A study of the clip that ships, run by a researcher. */
    public static long study(Visitor researcher) {
        long id = researcher
                .sending(Map.of("name", "Rain", "purpose", "What rain does", "consent_text", "We measure you."))
                .post("/api/studies")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        researcher
                .sending(Map.of("video_id", 1))
                .post("/api/studies/" + id + "/videos")
                .then()
                .statusCode(200);
        return id;
    }

    public static String handle(Visitor person) {
        return person.request().get("/api/auth/me").then().extract().path("handle");
    }

    public static void invite(Visitor researcher, long study, Visitor person) {
        researcher
                .sending(Map.of("who", handle(person)))
                .post("/api/studies/" + study + "/members")
                .then()
                .statusCode(200);
    }

    /** Somebody who was invited takes part, and has agreed to the first text. */
    public static void takePart(Visitor person, long study) {
        person.request().post("/api/studies/" + study + "/join").then().statusCode(204);
        person.sending(Map.of("version", 1))
                .post("/api/studies/" + study + "/consent")
                .then()
                .statusCode(204);
    }

    /** A viewing of the clip in the study. */
    public static String session(Visitor person, long study, long timestamp) {
        return person.sending(Map.of("video_id", 1, "timestamp", timestamp))
                .post("/api/studies/" + study + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("session_id");
    }

    /** A study that somebody both runs and takes part in, with one viewing of theirs. */
    public static long whole(Visitor researcher, long timestamp) {
        long study = study(researcher);
        invite(researcher, study, researcher);
        takePart(researcher, study);
        session(researcher, study, timestamp);
        return study;
    }
}
