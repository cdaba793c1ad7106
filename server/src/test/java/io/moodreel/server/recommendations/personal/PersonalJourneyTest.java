package io.moodreel.server.recommendations.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.moodreel.server.accounts.Person;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.recommendations.training.TwoTastes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are shown over the API, before and after the first training, on the starter catalogue. */
@QuarkusTest
@TestProfile(PersonalJourneyTest.OwnFolder.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class PersonalJourneyTest {
    /** Nobody else's ratings, and trainings that fit beside other tests. */
    public static class OwnFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "moodreel.data",
                    "target/test-data/${quarkus.uuid}-" + getClass().getSimpleName(),
                    "moodreel.training.memory",
                    "256m",
                    "moodreel.training.measured",
                    "false");
        }
    }

    private static final int FILMS = 60;
    private static final int RATERS = 60;
    private static final long PAUSE_NANOS = 50_000_000;
    private static final String PERSONALIZED = "/api/recommendations/personalized";

    @Inject
    Catalog catalog;

    @Inject
    Ratings ratings;

    @Inject
    RunningServer server;

    /** The first half is one taste, the second the other. */
    private List<Long> films;

    @BeforeEach
    void peopleHaveRated() {
        if (films != null) {
            return;
        }
        catalog.awaitFollowers();
        films = new ArrayList<>();
        for (int page = 1; films.size() < FILMS; page++) {
            JsonPath movies = given().get("/api/movies?size=20&page=" + page).jsonPath();
            films.addAll(movies.getList("items.id", Long.class));
        }
        ratings.importRatings("test", TwoTastes.of(films, RATERS));
    }

    private static void rate(Person person, long film, double rating) {
        person.sending(Map.of("item_type", "movie", "item_id", film, "rating", rating))
                .post("/api/ratings")
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static void hide(Person person, long film) {
        person.request().put("/api/library/hidden/movie/" + film).then().statusCode(204);
    }

    private static JsonPath row(Person person, String query) {
        return person.request()
                .get(PERSONALIZED + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Long> ids(JsonPath row) {
        return row.getList("items.id", Long.class);
    }

    private String train() {
        int job = given().header("Authorization", "Bearer " + server.token())
                .contentType("application/json")
                .body(Map.of("kind", "train"))
                .post("/api/admin/jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(4))
                .until(() -> admin("/api/admin/jobs/" + job).getString("state").matches("succeeded|failed|cancelled"));
        assertThat(admin("/api/admin/jobs/" + job).getString("error")).isNull();
        return admin("/api/admin/models").getString("items[0].version");
    }

    private JsonPath admin(String path) {
        return given().header("Authorization", "Bearer " + server.token())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Somebody of the first taste, told by five ratings. */
    private Person ofTheFirstTaste() {
        Person person = Person.signedUp();
        for (int film = 0; film < 5; film++) {
            rate(person, films.get(film), 4.5);
        }
        return person;
    }

    @Test
    @Order(1)
    void newcomer_beforeAnyTraining_getsWhatIsPopular() {
        JsonPath row = row(Person.signedUp(), "");

        assertThat(row.getString("strategy")).isEqualTo("popular");
        assertThat(row.getString("model_version")).isNull();
        assertThat(ids(row)).hasSize(10).doesNotHaveDuplicates();
        assertThat(row.getList("items.reasons.flatten().text", String.class)).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    @Order(2)
    void oneRating_isAnsweredByContentAndPopularity_andNamed() {
        Person person = Person.signedUp();
        long film = films.getFirst();
        String title = given().get("/api/movies/" + film).path("title");
        rate(person, film, 4.5);

        JsonPath row = row(person, "?type=movie");

        assertThat(row.getString("strategy")).isEqualTo("popular+content");
        assertThat(ids(row)).hasSize(10).doesNotContain(film);
        assertThat(row.getList("items.reasons.flatten().text", String.class))
                .contains("Because you gave ★4.5 to " + title);
    }

    @Test
    @Order(3)
    void guest_seesOneRow_andNoPersonalTitles() {
        given().get("/api/recommendations/rows")
                .then()
                .statusCode(200)
                .body("rows.kind", equalTo(List.of("popular")))
                .body("model_version", nullValue());
        given().get(PERSONALIZED).then().statusCode(401);
    }

    @Test
    @Order(4)
    void training_givesAnswersAModel() {
        String version = train();

        JsonPath row = row(ofTheFirstTaste(), "?type=movie");

        assertThat(row.getString("strategy")).isEqualTo("hybrid");
        assertThat(row.getString("model_version")).isEqualTo(version);
        long ofTheirTaste = ids(row).stream()
                .filter(id -> films.indexOf(id) >= 0 && films.indexOf(id) < FILMS / 2)
                .count();
        assertThat(ofTheirTaste).isGreaterThanOrEqualTo(7);
        assertThat(row.getList("items.collect { it.reasons.size() }", Integer.class))
                .allMatch(count -> count > 0);
        JsonPath models = admin("/api/admin/models");
        assertThat(models.getString("items[0].state")).isEqualTo("current");
        assertThat(models.getInt("items[0].raters")).isGreaterThanOrEqualTo(RATERS);
    }

    @Test
    @Order(5)
    void newRating_changesTheVeryNextAnswer() {
        Person person = ofTheFirstTaste();
        List<Long> before = ids(row(person, "?type=movie"));

        rate(person, before.getFirst(), 5);
        JsonPath after = row(person, "?type=movie");

        assertThat(ids(after)).hasSize(10).doesNotContain(before.getFirst());
        for (int film = FILMS / 2; film < FILMS / 2 + 12; film++) {
            rate(person, films.get(film), 5);
        }
        long ofTheOtherTaste = ids(row(person, "?type=movie")).stream()
                .filter(id -> films.indexOf(id) >= FILMS / 2)
                .count();
        assertThat(ofTheOtherTaste).as("a changed taste shows").isPositive();
    }

    @Test
    @Order(5)
    void whatIsRatedOrHidden_isNeverShown_andTheRowStaysFull() {
        Person person = ofTheFirstTaste();
        Set<Long> settled = new HashSet<>(films.subList(0, 5));
        for (int round = 0; round < 5; round++) {
            List<Long> shown = ids(row(person, "?limit=20"));
            assertThat(shown).hasSize(20).doesNotContainAnyElementsOf(settled);
            hide(person, shown.getFirst());
            settled.add(shown.getFirst());
        }
        assertThat(ids(row(person, "?limit=100"))).hasSize(100).doesNotContainAnyElementsOf(settled);
    }

    @Test
    @Order(5)
    void whatOneHides_staysForTheOther() {
        Person one = ofTheFirstTaste();
        Person other = ofTheFirstTaste();
        List<Long> before = ids(row(other, ""));
        assertThat(ids(row(one, ""))).isEqualTo(before);

        hide(one, before.getFirst());

        assertThat(ids(row(one, ""))).doesNotContain(before.getFirst());
        assertThat(ids(row(other, ""))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"hybrid", "user-pearson", "user-knn", "ease", "implicit-als", "popular"})
    @Order(5)
    void strategy_isUsedAndNamed(String strategy) {
        Person person = ofTheFirstTaste();
        // for a correlation people's stars must differ
        rate(person, films.get(5), 0.5);
        rate(person, films.get(FILMS - 1), 1);
        JsonPath row = row(person, "?type=movie&strategy=" + strategy);

        assertThat(row.getString("strategy")).isIn(strategy, "popular+content");
        if (!strategy.equals("user-pearson")) {
            assertThat(row.getString("strategy")).isEqualTo(strategy);
        }
        assertThat(ids(row)).hasSize(10).doesNotContainAnyElementsOf(films.subList(0, 6));
    }

    @Test
    @Order(5)
    void rows_haveHeadings_andNoTitleTwice() {
        Person person = ofTheFirstTaste();

        JsonPath page = person.request()
                .get("/api/recommendations/rows?type=movie&limit=8")
                .jsonPath();

        assertThat(page.getList("rows.kind", String.class))
                .contains("for_you", "because_you_loved", "people_like_you", "popular");
        assertThat(page.getList("rows.heading", String.class))
                .anyMatch(heading -> heading.startsWith("Because you loved "));
        List<Long> shown = page.getList("rows.items.flatten().id", Long.class);
        assertThat(shown).doesNotHaveDuplicates().doesNotContainAnyElementsOf(films.subList(0, 5));
        assertThat(page.getList("rows.items.collect { it.size() }", Integer.class))
                .allMatch(size -> size >= 3);
        String loved = page.getString("rows.find { it.kind == 'because_you_loved' }.because.title");
        assertThat(page.getString("rows.find { it.kind == 'because_you_loved' }.heading"))
                .isEqualTo("Because you loved " + loved);
    }

    @Test
    @Order(5)
    void mood_movesTitlesThatSuitIt_up() {
        Person person = ofTheFirstTaste();

        long before = suited(row(person, "?type=movie&limit=20"));
        JsonPath inMood = row(person, "?type=movie&limit=20&mood=fear");

        assertThat(inMood.getString("mood")).isEqualTo("fear");
        assertThat(suited(inMood)).isGreaterThanOrEqualTo(before);
    }

    @Test
    @Order(5)
    void titleThatTheMoodMovedUp_saysSo_afterItsOwnReason_andOnlySuch() {
        Person person = ofTheFirstTaste();
        String query = "?type=movie&limit=40&mood=sadness";

        JsonPath inMood = row(person, query);
        List<List<Map<String, Object>>> reasons = inMood.getList("items.reasons");
        List<List<String>> genres = inMood.getList("items.genres");

        assertThat(reasons).as("dramas move up").anySatisfy(told -> assertThat(
                        told.getLast().get("text").toString())
                .startsWith("Fits a sad mood: drama"));
        for (int title = 0; title < reasons.size(); title++) {
            List<Map<String, Object>> told = reasons.get(title);
            assertThat(told.getFirst().get("kind")).isNotEqualTo("mood");
            if (told.getLast().get("kind").equals("mood")) {
                assertThat(genres.get(title)).contains("Drama");
            }
        }
        assertThat(row(person, "?type=movie&limit=40").getList("items.reasons.flatten().kind", String.class))
                .doesNotContain("mood");
    }

    private static long suited(JsonPath row) {
        return row.getList("items.genres").stream()
                .filter(genres -> ((List<?>) genres).contains("Horror"))
                .count();
    }

    @Test
    @Order(5)
    void surprise_isAnotherEachTime_andNothingKnown() {
        Person person = ofTheFirstTaste();
        Set<Long> surprises = new HashSet<>();
        for (int call = 0; call < 10; call++) {
            JsonPath title = person.request()
                    .get("/api/recommendations/surprise?type=movie")
                    .then()
                    .statusCode(200)
                    .body("reasons[0].text", containsString("Something else"))
                    .extract()
                    .jsonPath();
            surprises.add(title.getLong("id"));
        }
        assertThat(surprises).hasSize(10).doesNotContainAnyElementsOf(films.subList(0, 5));
        given().get("/api/recommendations/surprise").then().statusCode(200);
    }

    @Test
    @Order(5)
    void onboarding_offersGroups_andTheirTitles() {
        JsonPath groups =
                given().get("/api/recommendations/onboarding?type=movie").jsonPath();
        List<String> keys = groups.getList("groups.key", String.class);

        assertThat(keys).hasSizeBetween(6, 8);
        assertThat(groups.getList("groups.titles.flatten().id", Long.class))
                .hasSize(4 * keys.size())
                .doesNotHaveDuplicates();
        JsonPath titles = given().get("/api/recommendations/onboarding/titles?groups=" + keys.get(0) + "," + keys.get(1)
                        + "&limit=12")
                .jsonPath();
        assertThat(titles.getList("items.id", Long.class)).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "personalized?limit=0, limit",
        "personalized?limit=101, limit",
        "personalized?strategy=magic, strategy",
        "personalized?type=song, type",
        "personalized?mode=up, mode",
        "rows?limit=0, limit",
        "onboarding?type=song, type",
        "onboarding/titles, groups",
        "onboarding/titles?groups=movie-nonsense, groups",
        "surprise?type=song, type"
    })
    @Order(5)
    void whatCannotBe_is422_andNamesTheField(String path, String field) {
        Person.signedUp()
                .request()
                .get("/api/recommendations/" + path)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    @Order(6)
    void swap_whileRequestsRun_disturbsNone() throws Exception {
        List<Person> people =
                IntStream.range(0, 4).mapToObj(number -> ofTheFirstTaste()).toList();
        Set<String> versions = ConcurrentHashMap.newKeySet();
        AtomicBoolean swapped = new AtomicBoolean();
        String first = row(people.getFirst(), "").getString("model_version");
        String second;
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (Person person : people) {
                asked.add(askers.submit(() -> {
                    int answers = 0;
                    while (!swapped.get()) {
                        JsonPath row = row(person, "");
                        assertThat(ids(row)).hasSize(10);
                        versions.add(row.getString("model_version"));
                        answers++;
                        // leaves the training something of the machine
                        LockSupport.parkNanos(PAUSE_NANOS);
                    }
                    return answers;
                }));
            }
            try {
                second = train();
            } finally {
                swapped.set(true);
            }
            for (Future<Integer> one : asked) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isPositive();
            }
        }
        assertThat(second).isNotEqualTo(first);
        assertThat(versions).isSubsetOf(first, second);
        assertThat(row(people.getFirst(), "").getString("model_version")).isEqualTo(second);
        assertThat(admin("/api/admin/models").getList("items.state", String.class))
                .startsWith("current", "retired");
    }

    @Test
    @Order(6)
    void oldClients_findTheSame() {
        Person person = ofTheFirstTaste();
        person.request()
                .get("/recommendations/personalized")
                .then()
                .statusCode(200)
                .body("strategy", equalTo("hybrid"));
        given().formParam("movie_id", films.getFirst())
                .post("/recommend")
                .then()
                .statusCode(200)
                .body("movies.size()", equalTo(10))
                .body("movies[0].primaryTitle", notNullValue())
                .body("movies[0].similarity", notNullValue());
        given().formParam("movie_id", "no film").post("/recommend").then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded")
                .post("/recommend")
                .then()
                .statusCode(422);
    }
}
