package io.moodreel.server.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.moodreel.server.accounts.Person;
import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.platform.data.DataFolder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters that people ask for: off at first, one a week, ended by one press. */
@QuarkusTest
@Timeout(120)
class NotificationsApiTest {
    private static final Pattern LIST_UNSUBSCRIBE = Pattern.compile("List-Unsubscribe: <[^>]*[?]token=([^>]+)>");

    @Inject
    Notifications notifications;

    @Inject
    Postman postman;

    @Inject
    DataFolder data;

    private static void choose(Person person, boolean weekly, boolean watchlist) {
        person.sending(Map.of("weekly_picks", weekly, "watchlist_available", watchlist))
                .put("/api/notifications")
                .then()
                .statusCode(200)
                .body("weekly_picks", is(weekly))
                .body("watchlist_available", is(watchlist));
    }

    private List<String> letters(Person to, String kind) throws IOException, InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        postman.later(written::countDown);
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        Path outbox = data.path().resolve("outbox");
        if (!Files.exists(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(kind + ".eml"))
                    .map(NotificationsApiTest::text)
                    .filter(letter -> letter.contains("To: " + to.email()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void nobodyIsWritten_whoDidNotAsk() throws Exception {
        Person person = Person.signedUp();
        person.request().get("/api/notifications").then().body("weekly_picks", is(false));

        notifications.sendWeekly();

        assertThat(letters(person, "weekly-picks")).isEmpty();
    }

    @Test
    void weeklyPicks_comeOnceAWeek_andEndWithOnePress_withoutSigningIn() throws Exception {
        Person person = Person.signedUp();
        choose(person, true, true);

        notifications.sendWeekly();
        notifications.sendWeekly();

        List<String> letters = letters(person, "weekly-picks");
        assertThat(letters).hasSize(1);
        Matcher header = LIST_UNSUBSCRIBE.matcher(letters.getFirst().replaceAll("\r?\n[ \t]+", ""));
        assertThat(header.find()).isTrue();
        String token = header.group(1);
        given().post("/api/notifications/unsubscribe?token=" + token + "x")
                .then()
                .statusCode(422);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/api/notifications/unsubscribe?token=" + token)
                .then()
                .statusCode(200)
                .body("topic", is("weekly_picks"));
        person.request()
                .get("/api/notifications")
                .then()
                .body("weekly_picks", is(false))
                .body("watchlist_available", is(true));
    }

    @Test
    void aTitleThatWasAwaited_isTold_toWhoAskedForThat() throws Exception {
        Person asked = Person.signedUp();
        Person other = Person.signedUp();
        choose(asked, false, true);
        int film = given().get("/api/movies?size=1").path("items[0].id");

        notifications.nowInTheCatalogue(asked.id(), List.of((long) film));
        notifications.nowInTheCatalogue(other.id(), List.of((long) film));

        assertThat(letters(asked, "watchlist-available")).hasSize(1);
        assertThat(letters(other, "watchlist-available")).isEmpty();
    }
}
