package io.moodreel.server.viewing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of videos over HTTP: taken in whole or in pieces, given out whole or in part. */
@QuarkusTest
@Timeout(120)
class VideoFilesApiTest {
    private static final String PIECES = "application/offset+octet-stream";

    @Inject
    People people;

    @Inject
    DataFolder folder;

    private Visitor person;

    @BeforeEach
    void somebodyIsThere() {
        person = people.visitor();
    }

    /** Begins like an MP4 and is nothing after that. */
    private static byte[] film(int bytes) {
        byte[] film = new byte[bytes];
        new Random(5).nextBytes(film);
        byte[] head = "\0\0\0\u0018ftypisom\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    private Response upload(String name, byte[] file) {
        return person.request().multiPart("file", name, file, "video/mp4").post("/api/videos");
    }

    private List<String> storedFiles(String below) throws IOException {
        Path place = folder.path().resolve(below);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void upload_isKeptUnderANameOfOurs_andPlayedInRanges() throws IOException {
        byte[] film = film(3 << 20);
        List<String> before = storedFiles("videos");

        Response added = upload("../../My film.mp4", film);

        added.then()
                .statusCode(201)
                .body("title", is("My film"))
                .body("kind", is("file"))
                .body("content_type", is("video/mp4"))
                .body("bytes", is(film.length));
        String stream = added.path("stream_url");
        List<String> after = storedFiles("videos");
        assertThat(after).hasSize(before.size() + 1);
        given().get(stream)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", "" + film.length);
        assertThat(given().get(stream).asByteArray()).isEqualTo(film);
        Response part = given().header("Range", "bytes=1000000-1000099").get(stream);
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000000-1000099/" + film.length)
                .header("Content-Length", "100");
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(film, 1_000_000, 1_000_100));
        assertThat(given().header("Range", "bytes=-7").get(stream).asByteArray())
                .isEqualTo(Arrays.copyOfRange(film, film.length - 7, film.length));
        given().header("Range", "bytes=99999999-")
                .get(stream)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + film.length);
        String tag = part.header("ETag");
        given().header("Range", "bytes=0-9")
                .header("If-Range", tag)
                .get(stream)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-9")
                .header("If-Range", "\"other\"")
                .get(stream)
                .then()
                .statusCode(200);
        Response head = given().header("Range", "bytes=0-9").head(stream);
        head.then().statusCode(206).header("Content-Length", "10");

        int id = added.path("id");
        person.request().delete("/api/videos/" + id).then().statusCode(204);
        assertThat(storedFiles("videos")).isEqualTo(before);
        given().get(stream).then().statusCode(404);
    }

    @Test
    void addressThatWasNotSignedForThis_findsNothing() {
        String stream =
                upload("a.mp4", film(1000)).then().statusCode(201).extract().path("stream_url");
        given().get(stream.substring(0, stream.indexOf('?'))).then().statusCode(404);
        given().get(stream.replace("/stream", "/poster")).then().statusCode(404);
        given().get(stream.replaceAll("user=\\d+", "user=1")).then().statusCode(404);
        given().get(stream.replaceAll("expires=\\d+", "expires=9999999999"))
                .then()
                .statusCode(404);
        given().get(stream.replaceAll("/videos/\\d+/", "/videos/1/")).then().statusCode(404);
    }

    @Test
    void script_thatIsCalledMp4_isRefused_andNothingOfItStays() throws IOException {
        List<String> before = storedFiles("videos");
        upload("film.mp4", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("detail", containsString("no video"));
        person.request()
                .multiPart("title", "no file")
                .post("/api/videos")
                .then()
                .statusCode(400);
        person.request()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=x")
                .body("nonsense")
                .post("/api/videos")
                .then()
                .statusCode(400);
        assertThat(storedFiles("videos")).isEqualTo(before);
    }

    @Test
    void uploadInPieces_isGoneOnWithAfterABreak_andBecomesAVideo() {
        byte[] film = film(100_000);
        String place = begin(film.length);
        person.request()
                .contentType(PIECES)
                .header("Upload-Offset", 0)
                .body(Arrays.copyOf(film, 60_000))
                .patch(place)
                .then()
                .statusCode(204)
                .header("Upload-Offset", "60000");
        person.request()
                .contentType(PIECES)
                .header("Upload-Offset", 0)
                .body(film)
                .patch(place)
                .then()
                .statusCode(409);
        person.request()
                .head(place)
                .then()
                .statusCode(200)
                .header("Upload-Offset", "60000")
                .header("Upload-Length", "100000");
        people.visitor().request().head(place).then().statusCode(404);

        Response last = person.request()
                .contentType(PIECES)
                .header("Upload-Offset", 60_000)
                .body(Arrays.copyOfRange(film, 60_000, film.length))
                .patch(place);

        last.then().statusCode(204).header("Upload-Offset", "100000");
        int video = person.request()
                .get(place)
                .then()
                .body("offset", is(100_000))
                .extract()
                .path("video_id");
        String stream = person.request()
                .get("/api/videos/" + video)
                .then()
                .statusCode(200)
                .body("title", is("One"))
                .extract()
                .path("stream_url");
        assertThat(given().get(stream).asByteArray()).isEqualTo(film);
    }

    private String begin(int bytes) {
        return person.request()
                .header("Upload-Length", bytes)
                .header("Upload-Metadata", "title T25l, filetype dmlkZW8vbXA0")
                .post("/api/videos/uploads")
                .then()
                .statusCode(201)
                .header("Tus-Resumable", "1.0.0")
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void uploadThatIsNoVideo_orTooLong_isRefused() throws IOException {
        String script = begin(20);
        person.request()
                .contentType(PIECES)
                .header("Upload-Offset", 0)
                .body(new byte[20])
                .patch(script)
                .then()
                .statusCode(415);
        person.request().head(script).then().statusCode(404);
        String tooLong = begin(20);
        person.request()
                .contentType(PIECES)
                .header("Upload-Offset", 0)
                .body(new byte[21])
                .patch(tooLong)
                .then()
                .statusCode(413);
        person.request().delete(tooLong).then().statusCode(204);
        person.request()
                .header("Upload-Length", "99999999999")
                .header("Upload-Metadata", "title T25l")
                .post("/api/videos/uploads")
                .then()
                .statusCode(413);
        person.request()
                .header("Upload-Length", "many")
                .post("/api/videos/uploads")
                .then()
                .statusCode(400);
    }

    @Test
    void clipThatShips_playsForEverybody() {
        Response clip = person.request().get("/api/videos/1");
        clip.then()
                .statusCode(200)
                .body("kind", is("clip"))
                .body("mine", is(false))
                .body("poster_url", nullValue());
        String stream = clip.path("stream_url");
        Response part = given().header("Range", "bytes=0-3").get(stream);
        part.then().statusCode(206).contentType("video/webm");
        assertThat(part.asByteArray()).containsExactly(0x1A, 0x45, 0xDF, 0xA3);
    }

    @Test
    void withoutAMediaFolder_thereIsNothingInIt() {
        person.request().get("/api/videos/media").then().statusCode(200).body("items", hasSize(0));
        person.sending(java.util.Map.of("media", "../etc/passwd", "title", "x"))
                .post("/api/videos")
                .then()
                .statusCode(422)
                .body("errors[0].field", endsWith("media"));
    }

    @Test
    void recording_becomesASessionThatIsOver_once() {
        StringBuilder conductance = new StringBuilder("t,eda,pulse\n");
        for (int i = 0; i < 400; i++) {
            conductance
                    .append(i * 250)
                    .append(',')
                    .append(2 + Math.sin(i / 20.0))
                    .append(',')
                    .append(i % 4 == 0 ? "71" : "")
                    .append('\n');
        }
        byte[] csv = conductance.toString().getBytes(StandardCharsets.UTF_8);
        String columns = "{\"time\": \"t\", \"start_ms\": 1700000000000, \"gsr\": \"eda\", \"hr\": \"pulse\"}";

        Response imported = person.request()
                .multiPart("file", "one.csv", csv, "text/csv")
                .multiPart("columns", columns)
                .post("/api/videos/1/sessions/import");

        imported.then()
                .statusCode(201)
                .body("state", is("stopped"))
                .body("source", is("file"))
                .body("samples", is(400))
                .body("timestamp", is(1_700_000_000_000L));
        String session = imported.path("session_id");
        person.request().get("/api/sessions/" + session + "/predictions").then().body("total", is(19));
        person.request()
                .get("/api/sessions/" + session + "/signals")
                .then()
                .statusCode(200)
                .body("t_ms", hasSize(400))
                .body("hr[1]", nullValue())
                .body("gaps", hasSize(0));
        person.request()
                .multiPart("file", "one.csv", csv, "text/csv")
                .multiPart("columns", columns)
                .post("/api/videos/1/sessions/import")
                .then()
                .statusCode(200)
                .body("session_id", is(session));
        person.request()
                .multiPart("file", "one.csv", csv, "text/csv")
                .multiPart("columns", "{\"time\": \"nothing\", \"gsr\": \"eda\"}")
                .post("/api/videos/1/sessions/import")
                .then()
                .statusCode(422)
                .body("detail", containsString("nothing"));
        person.request()
                .multiPart("file", "one.zip", csv, "application/zip")
                .post("/api/videos/1/sessions/import")
                .then()
                .statusCode(422);
    }
}
