package io.moodreel.server.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.studies.StudyVisitors;
import io.moodreel.server.viewing.Viewer;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Export and deletion are complete, also when features are added: every table of the schema is either personal, and then
 * registered by its feature, or declared impersonal here with the reason.
 */
@QuarkusTest
class PersonalDataTest {
    private static final Map<String, String> IMPERSONAL = Map.ofEntries(
            Map.entry("flyway_schema_history", "which migrations ran"),
            Map.entry("installation", "facts about the server"),
            Map.entry("counters", "the last number given out"),
            Map.entry("titles", "films and books"),
            Map.entry("title_ids", "films and books"),
            Map.entry("jobs", "what the server works at"),
            Map.entry("models", "what was trained when"),
            Map.entry("embeddings", "what films and books mean"),
            Map.entry("embedding_turn", "which process embeds"),
            Map.entry("experiments", "which strategies are compared"),
            Map.entry("metadata_answers", "what other places told about films and books"),
            Map.entry("metadata_marks", "how far the catalogue is in step with them"));

    @Inject
    Database database;

    @Inject
    @All
    List<PersonalData> features;

    @Inject
    People people;

    @Inject
    Postman postman;

    @Inject
    DataFolder folder;

    private List<PersonalTable> personal() {
        return features.stream().flatMap(feature -> feature.tables().stream()).toList();
    }

    private Set<String> personalNames() {
        return personal().stream().map(PersonalTable::table).collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Look {
        ResultSet at(DatabaseMetaData schema) throws SQLException;
    }

    private Set<String> names(String column, Look look) throws SQLException {
        return database.<Set<String>, SQLException>read(handle -> {
            Set<String> names = new TreeSet<>();
            try (ResultSet rows = look.at(handle.getConnection().getMetaData())) {
                while (rows.next()) {
                    String schema = rows.getString(2);
                    if (schema == null || schema.equals("public")) {
                        names.add(rows.getString(column).toLowerCase(Locale.ROOT));
                    }
                }
            }
            return names;
        });
    }

    private Set<String> tables() throws SQLException {
        return names("TABLE_NAME", schema -> schema.getTables(null, null, "%", new String[] {"TABLE"})).stream()
                .filter(name -> !name.startsWith("sqlite_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTable_isRegisteredAsPersonal_orDeclaredImpersonal() throws SQLException {
        Set<String> said = new TreeSet<>(personalNames());
        said.addAll(IMPERSONAL.keySet());

        assertThat(tables()).isNotEmpty().isEqualTo(said);
        assertThat(personalNames()).doesNotContainAnyElementsOf(IMPERSONAL.keySet());
    }

    @Test
    void everyTableThatNamesAUser_isPersonal() throws SQLException {
        for (String table : tables()) {
            Set<String> columns = names("COLUMN_NAME", schema -> schema.getColumns(null, null, table, "%"));
            if (columns.contains("user_id")) {
                assertThat(personalNames()).contains(table);
            }
        }
    }

    /** Somebody with a row in every personal table. */
    private Person personWithEverything() {
        Person person = Person.signedUp();
        person.sending(Map.of("granted", true, "text_version", 3))
                .put("/api/consents/voice")
                .then()
                .statusCode(200)
                .body("text_version", is(3));
        person.sending(Map.of("name", "=cmd()", "scopes", List.of("read"), "days", 3))
                .post("/api/auth/tokens")
                .then()
                .statusCode(201);
        person.request().post("/api/auth/tickets").then().statusCode(201);
        person.sending(Map.of("item_type", "movie", "item_id", film(), "rating", 4.5))
                .post("/api/ratings")
                .then()
                .statusCode(201);
        exposeToAnExperiment(person.id());
        StagedImport.of(new Visitor(person.id(), person.accessToken()), true);
        person.request().post("/api/library/feed").then().statusCode(201);
        readAFace(person);
        watch(person);
        live(person);
        people.become(person.id(), Role.RESEARCHER);
        // a sign-in remembers the role it began with for a while
        StudyVisitors.whole(new Visitor(person.id(), people.accessToken(person.id())), Viewer.START);
        Person.post("/api/auth/password/forgot", Map.of("email", person.email()));
        Letters.settle(postman);
        return person;
    }

    private static void watch(Person person) {
        Viewer viewer = new Viewer(new Visitor(person.id(), person.accessToken()));
        viewer.send(viewer.session(), Viewer.samples(Viewer.START, Viewer.START + 6_000))
                .then()
                .statusCode(200);
        person.request()
                .header("Upload-Length", 1_000)
                .header("Upload-Metadata", "title T25l")
                .post("/api/videos/uploads")
                .then()
                .statusCode(201);
        person.sending(Map.of("annotations", List.of(Map.of("emotion", "Calm", "start_ms", 0, "end_ms", 900))))
                .put("/api/videos/1/annotations")
                .then()
                .statusCode(200);
    }

    private static void live(Person person) {
        person.sending(Map.of("item_type", "movie", "item_id", film(), "watched_on", "2026-05-01", "liked", true))
                .post("/api/diary")
                .then()
                .statusCode(201);
        int list = person.sending(Map.of("name", "Mine", "visibility", "unlisted"))
                .post("/api/lists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        person.sending(Map.of("note", "first"))
                .put("/api/lists/" + list + "/entries/" + film())
                .then()
                .statusCode(200);
        person.sending(Map.of("people", List.of(Map.of("guest", "Cleo"))))
                .post("/api/picks")
                .then()
                .statusCode(201);
        person.sending(Map.of("weekly_picks", true, "watchlist_available", false))
                .put("/api/notifications")
                .then()
                .statusCode(200);
    }

    private static void readAFace(Person person) {
        person.sending(Map.of("granted", true))
                .put("/api/consents/mood_history")
                .then()
                .statusCode(200);
        person.sending(Map.of("image", PaintedFaces.dataUrl("face happy 80")))
                .post("/api/moods/analyze")
                .then()
                .statusCode(200);
        person.sending(Map.of("dominant_emotion", "happy", "correct", "neutral"))
                .post("/api/moods/corrections")
                .then()
                .statusCode(201);
        person.sending(Map.of("age", false, "gender", true))
                .put("/api/moods/preferences")
                .then()
                .statusCode(200);
        Map<String, Object> point =
                Map.of("t_ms", 1_000, "score", 92.5, "status", "highly_engaged", "dominant_emotion", "happy");
        person.sending(Map.of(
                        "started_at", "1970-01-01T00:00:01Z",
                        "ended_at", "1970-01-01T00:01:00Z",
                        "points", List.of(point)))
                .post("/api/moods/sessions")
                .then()
                .statusCode(201);
    }

    private void exposeToAnExperiment(long user) {
        database.change(handle -> {
            long id = Counters.take(handle, "experiment", 1);
            handle.execute(
                    """
                    INSERT INTO experiments (id, name, goal, control, treatment, salt, window_ms, started_at, stopped_at)
                    VALUES (?, 'over', 'save', 'popular', 'hybrid', 1, 1, 1, 2)
                    """,
                    id);
            handle.execute("INSERT INTO experiment_exposures VALUES (?, ?, 'hybrid', 1)", id, user);
        });
    }

    private static int film() {
        return given().get("/api/movies?size=1").path("items[0].id");
    }

    private Map<String, Integer> rows(long user) {
        return database.read(handle -> {
            Map<String, Integer> counts = new HashMap<>();
            personal()
                    .forEach(table -> counts.put(
                            table.table(),
                            handle.createQuery(table.export())
                                    .bind("user", user)
                                    .mapToMap()
                                    .list()
                                    .size()));
            return counts;
        });
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void export_holdsEveryTableTwice_andNoSecret() throws IOException {
        Person person = personWithEverything();

        Response answer = person.request().get("/api/auth/me/export");
        answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("moodreel-person"));
        Map<String, String> files = unzip(answer.asByteArray());

        for (String table : personalNames()) {
            assertThat(files.get(table + ".json")).as(table).startsWith("[").contains("{");
            assertThat(files.get(table + ".csv").lines().count()).as(table).isGreaterThan(1);
        }
        assertThat(files.get("users.json"))
                .contains(person.email())
                .contains("T")
                .doesNotContain("password");
        assertThat(files.get("users.csv")).contains(person.email());
        assertThat(files.get("consents.json")).contains("\"text_version\"");
        assertThat(files.get("personal_tokens.csv")).contains("'=cmd()");
        String title = given().get("/api/movies/" + film()).path("title");
        for (String table : List.of("ratings", "shelf_entries", "interactions")) {
            assertThat(files.get(table + ".json")).as(table).contains(title);
        }
        files.remove("README.txt");
        assertThat(String.join("\n", files.values()))
                .doesNotContain("$argon2", person.refreshToken(), person.accessToken(), "hash");
    }

    @Test
    void deletion_needsThePassword_leavesNothing_andTouchesNobodyElse() {
        Person person = personWithEverything();
        Person other = personWithEverything();
        Map<String, Integer> othersBefore = rows(other.id());
        assertThat(rows(person.id()))
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());

        person.sending(Map.of("password", "wrong"))
                .delete("/api/auth/me")
                .then()
                .statusCode(422);
        person.sending(Map.of("password", Person.PASSWORD))
                .delete("/api/auth/me")
                .then()
                .statusCode(204);

        assertThat(rows(person.id()))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(rows(other.id())).isEqualTo(othersBefore);
        Letters letters = new Letters(folder.path(), postman);
        assertThat(letters.to(person.email())).isEmpty();
        assertThat(letters.to(other.email())).isNotEmpty();
        person.request().get("/api/auth/me").then().statusCode(401);
        person.withCookie().post("/api/auth/refresh").then().statusCode(401);
        Person.signIn(person.email(), Person.PASSWORD).then().statusCode(401);
    }
}
