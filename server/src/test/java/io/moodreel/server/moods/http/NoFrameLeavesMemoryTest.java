package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.People;
import io.moodreel.server.accounts.Visitor;
import io.moodreel.server.moods.reading.PaintedFaces;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No picture reaches a disk or a log, whichever way it is sent and whatever becomes of it. The folder for temporary files
 * and the working folder are watched for new files, also ones that are gone again at once; the data folder and the log are
 * searched for the picture's words.
 */
@QuarkusTest
@Timeout(120)
class NoFrameLeavesMemoryTest {
    private static final String MARK = "ThisFaceIsNobodysBusiness";

    @Inject
    People people;

    @Inject
    DataFolder data;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(
                    record.getMessage() + " " + (record.getParameters() == null ? "" : List.of(record.getParameters()))
                            + " " + record.getThrown());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private WatchService watch;

    @BeforeEach
    void everythingIsWatched() throws IOException {
        Logger.getLogger("").addHandler(listener);
        watch = FileSystems.getDefault().newWatchService();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> folders = new ArrayList<>(List.of(temporary, Path.of("").toAbsolutePath()));
        // where frameworks put uploads, made beforehand so that it is watched as well
        for (String name : List.of("file-uploads", "uploads", "vertx-cache")) {
            folders.add(Files.createDirectories(temporary.resolve(name)));
        }
        for (Path folder : folders) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        }
    }

    @AfterEach
    void nobodyLooksAnyMore() throws IOException {
        Logger.getLogger("").removeHandler(listener);
        watch.close();
    }

    /** Names of files made since the watch began, up to the one that is made now. */
    private List<String> madeUntilNow() throws IOException, InterruptedException {
        Path last = Files.createTempFile("the-watch-works", ".tmp");
        Files.delete(last);
        List<String> made = new ArrayList<>();
        while (!made.contains(last.getFileName().toString())) {
            WatchKey key = watch.poll(30, TimeUnit.SECONDS);
            assertThat(key).as("the watch saw a file that was made").isNotNull();
            for (WatchEvent<?> event : key.pollEvents()) {
                made.add(String.valueOf(event.context()));
            }
            key.reset();
        }
        made.remove(last.getFileName().toString());
        return made;
    }

    private boolean isInTheDataFolder(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data.path())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> {
                try {
                    return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
                } catch (java.nio.file.NoSuchFileException gone) {
                    return false;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void sendEverywhere(Visitor person) {
        byte[] face = PaintedFaces.picture("face happy 80 " + MARK.repeat(20_000));
        byte[] text = PaintedFaces.picture(MARK.repeat(20_000));
        String base64 = Base64.getEncoder().encodeToString(face);
        for (byte[] file : List.of(face, text)) {
            for (String path : List.of("/api/moods/analyze", "/analyze-mood", "/detect_emotion")) {
                person.request()
                        .multiPart("image", MARK + ".jpg", file, "image/jpeg")
                        .multiPart("other", MARK.repeat(10_000))
                        .post(path);
                given().multiPart("image", MARK + ".jpg", file, "image/jpeg").post(path);
            }
        }
        person.sending(Map.of("image", base64))
                .post("/api/moods/analyze")
                .then()
                .statusCode(200);
        person.sending(Map.of("image", MARK + "!"))
                .post("/api/moods/analyze")
                .then()
                .statusCode(422);
        person.sending("{\"image\": \"" + MARK)
                .post("/api/moods/analyze")
                .then()
                .statusCode(400);
        person.sending(Map.of("frames", List.of(Map.of("image", base64), Map.of("image", MARK + "!"))))
                .post("/api/moods/analyze/batch")
                .then()
                .statusCode(200);
        given().contentType("application/json").body(new byte[9 << 20]).post("/api/moods/analyze");
    }

    @Test
    void noPictureReachesADiskOrALog() throws Exception {
        Visitor person = people.visitor();
        person.sending(Map.of("granted", true))
                .put("/api/consents/mood_history")
                .then()
                .statusCode(200);
        Logger.getLogger("io.moodreel.watched").log(Level.WARNING, "the log is heard");

        sendEverywhere(person);

        assertThat(madeUntilNow()).isEmpty();
        assertThat(logged).anyMatch(line -> line.contains("the log is heard"));
        assertThat(logged).noneMatch(line -> line.contains(MARK));
        String encoded = Base64.getEncoder().encodeToString(MARK.repeat(3).getBytes(ISO_8859_1));
        assertThat(logged).noneMatch(line -> line.contains(encoded.substring(8, 40)));
        assertThat(isInTheDataFolder(MARK)).isFalse();
        assertThat(isInTheDataFolder(encoded.substring(8, 40))).isFalse();
        // the search would find something
        assertThat(isInTheDataFolder("mood_history")).isTrue();
        person.request().get("/api/moods/history").then().statusCode(200);
    }
}
