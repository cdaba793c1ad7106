package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.library.OwnRatings;
import io.moodreel.server.moods.engagement.EngagementLog;
import io.moodreel.server.moods.engagement.EngagementPoint;
import io.moodreel.server.moods.engagement.NewEngagementSession;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.Scope;
import io.moodreel.server.studies.StudyVisitors;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint of the served OpenAPI document, called by everybody there is. An endpoint that is not in the table below
 * fails the test: whoever adds one says here who may call it, and whose it is.
 */
@QuarkusTest
class AccessMatrixTest {
    private enum Access {
        /** Guests too. */
        ANYBODY,
        /** Every user, personal tokens within their scopes. */
        USER,
        /** Every user who signed in, no personal token. */
        SIGNED_IN,
        /** Every researcher, personal tokens within their scopes. */
        RESEARCHER,
        /** Administrators, and the operator of this machine. */
        ADMIN;

        /** Which role it takes at least. */
        Role role() {
            return switch (this) {
                case ANYBODY, USER, SIGNED_IN -> Role.VIEWER;
                case RESEARCHER -> Role.RESEARCHER;
                case ADMIN -> Role.ADMIN;
            };
        }
    }

    private static final Map<Access, Set<String>> TABLE = Map.of(
            Access.ANYBODY,
            Set.of(
                    "analyzeMood",
                    "analyzeMoods",
                    "annotationAppLogin",
                    "cineLibreLogin",
                    "cineWatchRecommend",
                    "emotionPixDetect",
                    "emotionPixMovies",
                    "emotionPixSearch",
                    "forgotPassword",
                    "getAccountOptions",
                    "getBook",
                    "getDiaryJson",
                    "getDiaryRss",
                    "getFacets",
                    "getHealth",
                    "getHomeRows",
                    "getMoodOptions",
                    "getMoodRow",
                    "getMovie",
                    "getOnboarding",
                    "getOnboardingTitles",
                    "getPicture",
                    "getPopular",
                    "getPoster",
                    "getSharedList",
                    "getSimilar",
                    "getSurprise",
                    "getVideoPoster",
                    "listBooks",
                    "listMetadataSources",
                    "listMovies",
                    "login",
                    "logout",
                    "lookUpTitles",
                    "moodAnalysisAnalyze",
                    "moodAnalysisBatch",
                    "refresh",
                    "register",
                    "resetPassword",
                    "search",
                    "searchByMeaning",
                    "streamVideo",
                    "unsubscribe",
                    "verifyEmail"),
            Access.USER,
            Set.of(
                    "addDiaryEntry",
                    "acceptStudyConsent",
                    "addStudyVideo",
                    "addVideo",
                    "annotationAppAnnotations",
                    "annotationAppPredictions",
                    "annotationAppStart",
                    "annotationAppStop",
                    "applyImport",
                    "answerPick",
                    "beginPick",
                    "beginUpload",
                    "changeStudy",
                    "chooseImportTitle",
                    "chooseLikeliest",
                    "continueUpload",
                    "correctMood",
                    "decideConsent",
                    "decidePick",
                    "deleteDiaryEntry",
                    "deleteEngagementSession",
                    "deleteImport",
                    "deleteList",
                    "deleteListEntry",
                    "deleteMoodCorrections",
                    "deleteMoodHistory",
                    "deletePick",
                    "deleteSession",
                    "deleteStudy",
                    "deleteVideo",
                    "endUpload",
                    "exportAnnotations",
                    "exportEngagementSession",
                    "exportFeatures",
                    "exportPredictions",
                    "exportSignals",
                    "exportStudyAnnotations",
                    "exportStudyFeatures",
                    "exportStudyPredictions",
                    "exportStudySignals",
                    "getActivePredictions",
                    "getActiveVideoPredictions",
                    "getAnnotations",
                    "getAnnotationsCsv",
                    "getConsent",
                    "getDiaryEntry",
                    "getDiaryMonth",
                    "getEngagementSession",
                    "getFeatures",
                    "getFeed",
                    "getImport",
                    "getLike",
                    "getList",
                    "getMarks",
                    "getMe",
                    "getMoodCalibration",
                    "getMoodPreferences",
                    "getNotifications",
                    "getPersonalized",
                    "getPick",
                    "getPredictions",
                    "getSignals",
                    "getStatistics",
                    "getStudy",
                    "getStudyAverage",
                    "getStudyPredictions",
                    "getStudySignals",
                    "getUpload",
                    "getVideo",
                    "getVideoPredictions",
                    "getViewing",
                    "importLibrary",
                    "importSession",
                    "inviteToStudy",
                    "joinStudy",
                    "keepEngagementSession",
                    "keepMood",
                    "likeTitle",
                    "leaveStudy",
                    "listConsents",
                    "listDiary",
                    "listEngagementSessions",
                    "listImportTitles",
                    "listImports",
                    "listListEntries",
                    "listLists",
                    "listMedia",
                    "listMoodHistory",
                    "listMyRatings",
                    "listPicks",
                    "listShelf",
                    "listStudies",
                    "listStudyMembers",
                    "listStudySessions",
                    "listVideoSessions",
                    "listVideos",
                    "listViewings",
                    "makeList",
                    "makeTicket",
                    "matchImport",
                    "pauseSession",
                    "putAnnotations",
                    "putDiaryEntry",
                    "putList",
                    "putListEntry",
                    "putMoodPreferences",
                    "putNotifications",
                    "putOnShelf",
                    "rate",
                    "recordInteraction",
                    "removeStudyMember",
                    "removeStudyVideo",
                    "resumeSession",
                    "sendSignals",
                    "startPick",
                    "startSession",
                    "startStudySession",
                    "stopSession",
                    "takeOffShelf",
                    "undoImport",
                    "unlikeTitle",
                    "votePick",
                    "withdrawRating"),
            Access.SIGNED_IN,
            Set.of(
                    "changeMe",
                    "changePassword",
                    "closeFeed",
                    "deleteMe",
                    "endSession",
                    "endSessions",
                    "exportMe",
                    "getToken",
                    "listSessions",
                    "listTokens",
                    "makeToken",
                    "openFeed",
                    "revokeToken"),
            Access.RESEARCHER,
            Set.of("makeStudy"),
            Access.ADMIN,
            Set.of(
                    "cancelJob",
                    "changeUser",
                    "flushMetadataCache",
                    "getExperiment",
                    "getFootprint",
                    "getJob",
                    "getMetadata",
                    "getUser",
                    "listAudit",
                    "listExperiments",
                    "listJobs",
                    "listModels",
                    "listStrategies",
                    "listUsers",
                    "resumeJob",
                    "rotateKeys",
                    "startExperiment",
                    "startJob",
                    "stopExperiment"));

    /** What stands for a parameter in a path where no thing of somebody's is meant. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "type", "movie",
            "purpose", "voice",
            "shelf", "watchlist",
            "month", "2026-05",
            "item_id", "1",
            "number", "1",
            "video", "1");

    /** Endpoints for users whose path names something that belongs to nobody in particular. */
    private static final Set<String> NOBODYS = Set.of(
            "annotationAppAnnotations",
            "getConsent",
            "decideConsent",
            "getDiaryMonth",
            "getLike",
            "likeTitle",
            "listShelf",
            "putOnShelf",
            "takeOffShelf",
            "unlikeTitle");

    /** What is sent where an empty object would be refused. */
    private static final Map<String, String> BODIES = Map.of(
            "acceptStudyConsent", "{\"version\": 1}",
            "addStudyVideo", "{\"video_id\": 1}",
            "startStudySession", "{\"video_id\": 1}",
            "sendSignals", "{\"signals\": [{\"t_ms\": 1700000000000, \"hr\": 70}]}",
            "putAnnotations", "{\"annotations\": []}",
            "putDiaryEntry", "{\"watched_on\": \"2026-05-01\"}",
            "putList", "{\"name\": \"Mine\"}",
            "answerPick", "{\"agree\": true}",
            "votePick", "{\"votes\": []}");

    private record Operation(String id, String method, String path, @Nullable String contentType) {
        boolean reads() {
            return method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + id + ")";
        }
    }

    @Inject
    People people;

    @Inject
    OwnRatings ratings;

    @Inject
    EngagementLog engagement;

    @Inject
    RunningServer server;

    private List<Operation> operations;
    private long viewer;
    private long researcher;
    private long admin;
    /** The handle of somebody to invite. */
    private String somebody;

    @BeforeEach
    void everybodyIsThere() throws IOException {
        operations = read(new ObjectMapper()
                .readTree(given().accept("application/json").get("/api/openapi").asString()));
        people.with(Role.ADMIN);
        viewer = people.with(Role.VIEWER);
        researcher = people.with(Role.RESEARCHER);
        admin = people.with(Role.ADMIN);
        somebody = StudyVisitors.handle(people.visitor());
    }

    private static List<Operation> read(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(
                        method.getValue().path("operationId").asText(),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        contentType(method.getValue())))));
        return operations;
    }

    private static @Nullable String contentType(JsonNode operation) {
        return operation
                .path("requestBody")
                .path("content")
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Access accessOf(Operation operation) {
        return TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(operation.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " is not in the table of " + AccessMatrixTest.class));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private Response call(Operation operation, RequestSpecification caller) {
        return call(operation, exemplary(operation.path()).replaceAll("\\{\\w+}", "999999999"), caller);
    }

    private static String exemplary(String path) {
        String exemplary = path;
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            exemplary = exemplary.replace("{" + example.getKey() + "}", example.getValue());
        }
        return exemplary;
    }

    private Response call(Operation operation, String path, RequestSpecification caller) {
        if (operation.id().equals("importSession")) {
            caller.multiPart(
                            "file", "a.csv", "t,hr\n1700000000000,70\n".getBytes(StandardCharsets.US_ASCII), "text/csv")
                    .multiPart("columns", "{\"time\": \"t\", \"hr\": \"hr\"}");
        } else if (operation.contentType() != null) {
            caller.contentType(operation.contentType());
            if (operation.contentType().equals("application/json")) {
                caller.body(bodyOf(operation));
            }
        }
        if (operation.id().equals("continueUpload")) {
            caller.header("Upload-Offset", 0).body(new byte[8]);
        }
        return caller.request(operation.method(), path);
    }

    private String bodyOf(Operation operation) {
        return operation.id().equals("inviteToStudy")
                ? "{\"who\": \"" + somebody + "\"}"
                : BODIES.getOrDefault(operation.id(), "{}");
    }

    @Test
    void everyEndpoint_isInTheTable_andTheTableHasNoOther() {
        Set<String> known = new TreeSet<>();
        TABLE.values().forEach(known::addAll);
        Set<String> served = new TreeSet<>();
        operations.forEach(operation -> served.add(operation.id()));

        assertThat(served).isEqualTo(known);
    }

    @Test
    void guest_reachesWhatIsPublic_andNothingElse() {
        SoftAssertions matrix = new SoftAssertions();
        for (Operation operation : operations) {
            Response answer = call(operation, given());
            if (accessOf(operation) == Access.ANYBODY) {
                matrix.assertThat(answer.asString()).as("guest: " + operation).doesNotContain("Sign in first:");
            } else {
                matrix.assertThat(answer.statusCode()).as("guest: " + operation).isEqualTo(401);
            }
        }
        matrix.assertAll();
    }

    @Test
    void everyRole_reachesWhatItMay() {
        SoftAssertions matrix = new SoftAssertions();
        Map<Role, Long> roles =
                new TreeMap<>(Map.of(Role.VIEWER, viewer, Role.RESEARCHER, researcher, Role.ADMIN, admin));
        for (Operation operation : operations) {
            roles.forEach((role, user) -> {
                Response answer = call(operation, as(people.accessToken(user)));
                boolean may = role.includes(accessOf(operation).role());
                check(matrix, role + ": " + operation, answer, may, operation);
            });
        }
        matrix.assertAll();
    }

    @Test
    void personalToken_reachesNoMoreThanItsScopes() {
        SoftAssertions matrix = new SoftAssertions();
        String reading = people.personalToken(admin, Set.of(Scope.READ)).token();
        String writing = people.personalToken(admin, Set.of(Scope.WRITE)).token();
        String all = people.personalToken(admin, Scope.all()).token();
        String viewers = people.personalToken(viewer, Scope.all()).token();
        for (Operation operation : operations) {
            Access access = accessOf(operation);
            boolean open = access == Access.ANYBODY;
            boolean users = access == Access.USER || access == Access.RESEARCHER;
            check(
                    matrix,
                    "read: " + operation,
                    call(operation, as(reading)),
                    open || users && operation.reads(),
                    operation);
            check(
                    matrix,
                    "write: " + operation,
                    call(operation, as(writing)),
                    open || users && !operation.reads(),
                    operation);
            check(matrix, "all: " + operation, call(operation, as(all)), access != Access.SIGNED_IN, operation);
            check(
                    matrix,
                    "viewer's: " + operation,
                    call(operation, as(viewers)),
                    open || access == Access.USER,
                    operation);
        }
        matrix.assertAll();
    }

    @Test
    void operator_administers_andHasNoAccount() {
        SoftAssertions matrix = new SoftAssertions();
        for (Operation operation : operations) {
            Access access = accessOf(operation);
            boolean may = access == Access.ANYBODY || access == Access.ADMIN;
            check(matrix, "operator: " + operation, call(operation, as(server.token())), may, operation);
        }
        matrix.assertAll();
    }

    /** 401 of the refresh path is its own answer: there is no cookie. */
    private static void check(SoftAssertions matrix, String what, Response answer, boolean may, Operation operation) {
        if (!may) {
            matrix.assertThat(answer.statusCode()).as(what).isEqualTo(403);
        } else if (!operation.id().equals("refresh")) {
            matrix.assertThat(answer.statusCode()).as(what).isNotIn(401, 403);
        }
    }

    @Test
    void whatBelongsToSomebody_isForNobodyElseThere() {
        SoftAssertions matrix = new SoftAssertions();
        for (Operation operation : operations) {
            boolean personal = accessOf(operation) == Access.USER || accessOf(operation) == Access.SIGNED_IN;
            if (!personal || !operation.path().contains("{") || NOBODYS.contains(operation.id())) {
                continue;
            }
            long owner = people.with(ofAStudy(operation) ? Role.RESEARCHER : Role.VIEWER);
            String path = exemplary(operation.path().replace("{id}", thingOf(owner, operation)))
                    .replace("{place}", "0");
            for (long stranger : new long[] {viewer, researcher, admin}) {
                matrix.assertThat(call(operation, path, as(people.accessToken(stranger)))
                                .statusCode())
                        .as("other's: " + operation)
                        .isEqualTo(404);
            }
            matrix.assertThat(
                            call(operation, path, as(people.accessToken(owner))).statusCode())
                    .as("own: " + operation)
                    .isBetween(200, 299);
        }
        matrix.assertAll();
    }

    private static boolean ofAStudy(Operation operation) {
        return operation.path().startsWith("/api/studies/{id}");
    }

    /** Something of the owner's that the endpoint is about. */
    private String thingOf(long owner, Operation operation) {
        if (operation.path().equals("/api/auth/sessions/{id}")) {
            return Long.toString(people.signIn(owner).sessionId());
        }
        if (operation.path().equals("/api/auth/tokens/{id}")) {
            return Long.toString(
                    people.personalToken(owner, Set.of(Scope.READ)).view().id());
        }
        if (operation.path().equals("/api/ratings/{id}")) {
            int film = given().get("/api/movies?size=1").path("items[0].id");
            return Long.toString(ratings.give(owner, film, 3.5).rating().id());
        }
        Visitor visitor = new Visitor(owner, people.accessToken(owner));
        if (operation.path().startsWith("/api/library/imports/{id}")) {
            return StagedImport.of(visitor, operation.id().equals("undoImport"));
        }
        if (ofAStudy(operation)) {
            long study = StudyVisitors.whole(visitor, Viewer.START);
            if (operation.id().equals("removeStudyVideo")) {
                visitor.request().delete("/api/sessions/" + StudyVisitors.handle(visitor) + "_1_" + Viewer.START);
            }
            return Long.toString(study);
        }
        if (operation.path().startsWith("/api/sessions/{id}")) {
            return new Viewer(visitor).session();
        }
        if (operation.path().startsWith("/api/videos/uploads/{id}")) {
            return upload(visitor);
        }
        if (operation.path().contains("video")) {
            long video = new Viewer(visitor).link();
            new Viewer(visitor).session(video);
            return Long.toString(video);
        }
        if (operation.path().startsWith("/api/diary/{id}")) {
            int film = given().get("/api/movies?size=1").path("items[0].id");
            return made(
                    visitor, "/api/diary", Map.of("item_type", "movie", "item_id", film, "watched_on", "2026-05-01"));
        }
        if (operation.path().startsWith("/api/lists/{id}")) {
            return made(visitor, "/api/lists", Map.of("name", "Mine"));
        }
        if (operation.path().startsWith("/api/picks/{id}")) {
            return made(visitor, "/api/picks", Map.of());
        }
        if (operation.path().startsWith("/api/moods/sessions/{id}")) {
            EngagementPoint point = new EngagementPoint(1_000, 70, EngagementStatus.ENGAGED, Emotion.NEUTRAL);
            NewEngagementSession session = new NewEngagementSession(
                    Instant.ofEpochMilli(1_000), Instant.ofEpochMilli(2_000), null, List.of(point));
            return Long.toString(engagement.keep(owner, session).id());
        }
        throw new AssertionError(operation + " is about something of somebody's: say here how to make one");
    }

    private static String made(Visitor owner, String path, Map<String, Object> body) {
        int id = owner.sending(body).post(path).then().statusCode(201).extract().path("id");
        return Integer.toString(id);
    }

    private static String upload(Visitor owner) {
        String location = owner.request()
                .header("Upload-Length", 1_000)
                .header("Upload-Metadata", "title T25l")
                .post("/api/videos/uploads")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
