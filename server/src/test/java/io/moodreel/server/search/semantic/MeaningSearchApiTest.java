package io.moodreel.server.search.semantic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.moodreel.search.text.TitleHit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.search.Search;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search by meaning on the starter catalogue, as a guest sees it, with a model that knows only words. */
@QuarkusTest
@Timeout(120)
class MeaningSearchApiTest {
    @Inject
    Catalog catalog;

    @Inject
    Search search;

    @Inject
    RunningServer server;

    @BeforeEach
    void everythingIsEmbedded() {
        catalog.awaitFollowers();
        int job = given().header("Authorization", "Bearer " + server.token())
                .contentType("application/json")
                .body("{\"kind\": \"embed\"}")
                .post("/api/admin/jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> given().header("Authorization", "Bearer " + server.token())
                .get("/api/admin/jobs/{id}", job)
                .path("state")
                .equals("succeeded"));
    }

    private static ValidatableResponse wish(String words) {
        return given().queryParam("q", words).get("/api/search/semantic").then();
    }

    private static int id(String name) {
        return given().queryParam("q", name).get("/api/search").path("items[0].id");
    }

    @Test
    void wish_findsTitlesByMeaningAndWords_andSaysWhy() {
        wish("a shy waitress in Paris mends other people's lives")
                .statusCode(200)
                .body("query", is("a shy waitress in Paris mends other people's lives"))
                .body("items", hasSize(10))
                .body("items[0].title", is("Amélie"))
                .body("items[0].score", greaterThan(0f))
                .body("items[0].reasons.kind", hasItems("meaning", "words"))
                .body("items[0].reasons.find { it.kind == 'words' }.because", hasItem("waitress"))
                .body("items[0].reasons.find { it.kind == 'meaning' }.text", startsWith("Close in meaning"))
                .body("indexed.embedded", greaterThan(500))
                .body("indexed.titles", greaterThan(500));
    }

    @Test
    void kind_narrowsTheAnswer() {
        given().queryParam("q", "growing up by the sea")
                .queryParam("type", "book")
                .queryParam("limit", 7)
                .get("/api/search/semantic")
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items.type", everyItem(is("book")));
    }

    @Test
    void whatIsPlainlyAskedFor_isAFilterThatIsShown_untilItIsTakenAway() {
        String wish = "a comedy of the 1990s about friends";
        List<String> keys = wish(wish)
                .statusCode(200)
                .body("constraints.kind", hasItem("years"))
                .body("constraints.find { it.kind == 'years' }.value", is("1990-1999"))
                .body("constraints.find { it.kind == 'years' }.label", is("1990s"))
                .body("text", not(containsString("1990s")))
                .body("items.year.findAll { it < 1990 || it > 1999 }", empty())
                .body("items.reasons.kind.flatten()", hasItem("constraint"))
                .extract()
                .path("constraints.key");

        given().queryParam("q", wish)
                .queryParam("without", keys.toArray())
                .get("/api/search/semantic")
                .then()
                .statusCode(200)
                .body("constraints", empty())
                .body("text", is(wish));
    }

    @Test
    void constraintsThatNothingSatisfies_areShownBesideAnEmptyAnswer() {
        given().queryParam("q", "a film in Tamil from the 1920s about ships")
                .get("/api/search/semantic")
                .then()
                .statusCode(200)
                .body("constraints.kind", hasItem("years"))
                .body("items", empty());
    }

    @Test
    void nothingButConstraints_givesTheBestKnown() {
        wish("in Tamil")
                .statusCode(200)
                .body("constraints.value", hasItem("ta"))
                .body("items", not(empty()))
                .body("items.languages", everyItem(hasItem("ta")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "\"",
                "AND OR NOT",
                "*?~:",
                "🎬",
                "\u0000\u0007",
                "…",
                "?q=&limit",
                "\uD83C",
                "ﷺ",
                "\u202E"
            })
    void signsAlone_neverBreakIt(String words) {
        wish(words).statusCode(200);
    }

    @Test
    void fiveHundredCharacters_areRead_oneMoreIsNot() {
        wish("sea ".repeat(125)).statusCode(200);
        wish("s".repeat(500)).statusCode(200);
        wish("s".repeat(501)).statusCode(422).body("errors.field", hasItem("q"));
        wish("s".repeat(10_000)).statusCode(422).body("errors.field", hasItem("q"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search/semantic, q",
        "/api/search/semantic?q=, q",
        "/api/search/semantic?q=%20%09, q",
        "/api/search/semantic?q=sea&type=song, type",
        "/api/search/semantic?q=sea&limit=0, limit",
        "/api/search/semantic?q=sea&limit=101, limit"
    })
    void parameterThatBreaksARule_is422WithTheField(String path, String field) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", hasItem(field));
    }

    @Test
    void unknownKeysToLeaveOut_areIgnored() {
        given().queryParam("q", "grief by the sea")
                .queryParam("without", "years:1-2", "nonsense", "")
                .get("/api/search/semantic")
                .then()
                .statusCode(200);
    }

    @Test
    void oldPath_answersToo() {
        given().queryParam("q", "sea")
                .get("/search/semantic")
                .then()
                .statusCode(200)
                .body("query", is("sea"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedding", "blend"})
    void similarByMeaning_leavesTheTitleOut_andSaysWhy(String method) {
        int id = id("amelie");
        given().queryParam("method", method)
                .get("/api/recommendations/similar/movie/{id}", id)
                .then()
                .statusCode(200)
                .body("method", is(method))
                .body("items", hasSize(10))
                .body("items.id", not(hasItem(id)))
                .body("items.type", everyItem(is("movie")))
                .body("items.reasons.kind.flatten()", hasItems("meaning", "shared_terms"))
                .body(
                        "items.reasons.flatten().find { it.kind == 'meaning' }.text",
                        equalTo("Close in meaning to Amélie"));
    }

    @Test
    void filmAndBook_areNearEachOther_bothWays() {
        int book = given().queryParam("method", "embedding")
                .queryParam("to", "book")
                .get("/api/recommendations/similar/movie/{id}", id("amelie"))
                .then()
                .statusCode(200)
                .body("items.type", everyItem(is("book")))
                .extract()
                .path("items[0].id");
        given().queryParam("method", "blend")
                .queryParam("to", "movie")
                .get("/api/recommendations/similar/book/{id}", book)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.type", everyItem(is("movie")));
    }

    @ParameterizedTest
    @CsvSource({
        "千と千尋の神隠し, Spirited Away",
        "千と千尋, Spirited Away",
        "となりのトトロ, My Neighbor Totoro",
        "기생충, Parasite",
        "शोले, Sholay",
        "दिलवाले दुल्हनिया, Dilwale Dulhania Le Jayenge",
        "நாயகன், Nayakan",
        "nayakan, Nayakan",
        "dilwale dulhaniya, Dilwale Dulhania Le Jayenge",
        "পথের পাঁচালী, Pather Panchali",
        "امراؤ جان, Umrao Jaan",
        "Дерсу Узала, Dersu Uzala"
    })
    void titlesInAnyScript_areFoundFirst(String words, String title) {
        wish(words).statusCode(200).body("items[0].title", is(title));
    }

    @Test
    void everyTitleInAnotherScript_isFoundByIt() {
        for (Title title : catalog.changedAfter(0, 10_000)) {
            String original = title.facts().originalTitle();
            boolean otherScript = original.codePoints()
                    .filter(Character::isLetter)
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
            if (otherScript) {
                assertThat(search.find(original, (TitleType) null, 3))
                        .as(original)
                        .extracting(TitleHit::id)
                        .contains(title.id());
            }
        }
    }

    @Test
    void metrics_tellHowManyTitlesAreEmbedded() {
        given().get("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("moodreel_titles_embedded "))
                .body(containsString("moodreel_titles "));
    }
}
