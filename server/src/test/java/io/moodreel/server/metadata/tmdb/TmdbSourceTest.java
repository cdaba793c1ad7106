package io.moodreel.server.metadata.tmdb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Person.Role;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import io.moodreel.server.metadata.source.SourceState.Health;
import io.moodreel.server.platform.outgoing.RawServer;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TMDB on loopback in every temper. */
@Timeout(60)
class TmdbSourceTest {
    private static final QualityGate GATE = new QualityGate(7, 1_000, 1970, 2026, Set.of("en", "hi"), Set.of());

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private TmdbSource tmdb;

    @BeforeEach
    void connect() {
        tmdb = TestTmdb.at(URI.create(SERVER.baseUrl() + "/3"));
    }

    private SourceFailure failure() {
        return catchThrowableOfType(SourceFailure.class, () -> tmdb.search("fight"));
    }

    private static int requests() {
        return SERVER.findAll(getRequestedFor(anyUrl())).size();
    }

    @Test
    void listedFilm_isReadWhole() throws SourceFailure {
        SERVER.stubFor(get(urlPathEqualTo("/3/search/movie"))
                .withQueryParam("query", equalTo("fight club"))
                .withQueryParam("api_key", equalTo(TestTmdb.KEY))
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(550, "Fight Club")))));

        SourceTitle film = tmdb.search("fight club").getFirst();

        assertThat(film.ids()).containsExactlyEntriesOf(Map.of("tmdb", "550"));
        assertThat(film.facts().title()).isEqualTo("Fight Club");
        assertThat(film.facts().year()).isEqualTo(1999);
        assertThat(film.facts().genres()).containsExactly("Comedy", "Drama");
        assertThat(film.facts().languages()).containsExactly("en");
        assertThat(film.facts().voteAverage()).isEqualTo(8.4);
        assertThat(film.facts().voteCount()).isEqualTo(26_280);
        assertThat(film.facts().picture()).isEqualTo("tmdb:/p550.jpg");
    }

    @Test
    void filmAlone_hasPeopleKeywordsLanguagesAndItsOfficialTrailer() throws SourceFailure {
        SERVER.stubFor(get(urlPathEqualTo("/3/movie/550"))
                .withQueryParam("append_to_response", equalTo("credits,keywords,videos"))
                .willReturn(okJson(TestTmdb.detailed(550, "Fight Club"))));

        SourceTitle film = tmdb.film(550).orElseThrow();
        TitleFacts facts = film.facts();

        assertThat(film.ids()).containsEntry("imdb", "tt0000550");
        assertThat(facts.people())
                .containsExactly(new Person("Dee Director", Role.DIRECTOR), new Person("Ada Actor", Role.CAST));
        assertThat(facts.keywords()).containsExactly("support group");
        assertThat(facts.languages()).containsExactly("en", "hi");
        assertThat(facts.runtimeMinutes()).isEqualTo(139);
        assertThat(facts.trailerUrl()).isEqualTo("https://www.youtube.com/watch?v=bbbbbbbbbbb");
    }

    @Test
    void genre_isAskedForWithTheGate_thenWithOneConditionLess_untilTenPass() throws SourceFailure {
        SERVER.stubFor(get(urlPathEqualTo("/3/discover/movie"))
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "First")))));

        List<SourceTitle> films = tmdb.ofGenre("Comedy", GATE);

        assertThat(films).hasSize(1);
        SERVER.verify(getRequestedFor(urlPathEqualTo("/3/discover/movie"))
                .withQueryParam("with_genres", equalTo("35"))
                .withQueryParam("with_original_language", equalTo("en|hi"))
                .withQueryParam("vote_count.gte", equalTo("1000"))
                .withQueryParam("vote_average.gte", equalTo("7.0"))
                .withQueryParam("primary_release_date.gte", equalTo("1970-01-01"))
                .withQueryParam("include_adult", equalTo("false")));
        assertThat(requests()).as("the gate and its four relaxations").isEqualTo(5);
    }

    @Test
    void changes_areNumbersOfFilms() throws SourceFailure {
        SERVER.stubFor(
                get(urlPathEqualTo("/3/movie/changes"))
                        .withQueryParam("start_date", equalTo("2026-11-20"))
                        .willReturn(
                                okJson(
                                        """
                        {"results": [{"id": 5, "adult": false}, {"id": 6, "adult": true}, {"id": null}], "page": 1,
                         "total_pages": 7, "total_results": 3}""")));

        assertThat(tmdb.changes(LocalDate.of(2026, 11, 20), 1)).isEqualTo(new TmdbChanges(List.of(5L), 7));
    }

    static Stream<Arguments> oddFilms() {
        return Stream.of(
                Arguments.of("{\"id\": \"550\", \"title\": \"Text for an id\"}", 0),
                Arguments.of("{\"id\": 550}", 0),
                Arguments.of("{\"id\": 550, \"title\": \" \"}", 0),
                Arguments.of("{\"id\": 550, \"title\": \"Adults only\", \"adult\": true}", 0),
                Arguments.of("{\"id\": -1, \"title\": \"Below nothing\"}", 0),
                Arguments.of("null", 0),
                Arguments.of("{\"id\": 550, \"title\": \"Bare\"}", 1),
                Arguments.of(
                        """
                        {"id": 550, "title": "Odd", "genre_ids": "35", "release_date": "soon", "vote_average": "high",
                         "vote_count": -3, "popularity": null, "poster_path": "//evil.example/x.jpg", "overview": 7,
                         "original_language": "klingon"}""",
                        1));
    }

    @ParameterizedTest
    @MethodSource("oddFilms")
    void filmsThatCannotBeRead_areLeftOut_andOddFieldsAreAbsent(String odd, int read) throws SourceFailure {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "Good"), odd))));

        List<SourceTitle> films = tmdb.search("x");

        assertThat(films).hasSize(1 + read);
        if (read == 1) {
            TitleFacts facts = films.getLast().facts();
            assertThat(facts.year()).isNull();
            assertThat(facts.voteAverage()).isNull();
            assertThat(facts.picture()).isNull();
            assertThat(facts.genres()).isEmpty();
            assertThat(facts.languages()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><title>Sign in to the hotel's network</title>",
                "",
                "[]",
                "\"text\"",
                "{\"results\": 7}",
                "{\"success\": false, \"status_code\": 7, \"status_message\": \"Invalid API key\"}",
                "{\"results\": [{\"name\": \"no film\"}]}",
                "{\"results\": [{\"id\": 1, \"title\": \"cut"
            })
    void answerThatIsNotWhatItShouldBe_isUnusable_andNotAskedForAgain(String body) {
        SERVER.stubFor(get(anyUrl()).willReturn(ok(body).withHeader("Content-Type", "application/json")));

        assertThat(failure().kind()).isEqualTo(Kind.UNUSABLE);
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void wrongKey_isToldWithoutTheKey_andNotTriedAgain(int status) {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(status)));

        SourceFailure failure = failure();

        assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure).hasMessageContaining("refused our key").hasMessageNotContaining(TestTmdb.KEY);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void filmThatIsNotThere_isEmpty_andNoFailure() throws SourceFailure {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));

        assertThat(tmdb.film(1)).isEmpty();
        assertThat(tmdb.state().failures()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void brokenServer_isAskedTwiceMore(int status) {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(status)));

        assertThat(failure().kind()).isEqualTo(Kind.BROKEN);
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void serverThatRecovers_isNoFailure() throws SourceFailure {
        SERVER.stubFor(get(anyUrl())
                .inScenario("recovery")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        SERVER.stubFor(get(anyUrl())
                .inScenario("recovery")
                .whenScenarioStateIs("well")
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "First")))));

        assertThat(tmdb.search("first")).hasSize(1);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void tooManyQuestions_areFollowedByThePauseThatIsAskedFor() {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "120")));

        SourceFailure limited = failure();
        SourceFailure afterwards = failure();

        assertThat(limited.kind()).isEqualTo(Kind.LIMITED);
        assertThat(limited.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).hasSeconds(120));
        assertThat(afterwards.kind()).isEqualTo(Kind.RESTING);
        assertThat(tmdb.state().health()).isEqualTo(Health.RESTING);
        assertThat(requests()).as("nobody is asked during the pause").isEqualTo(1);
    }

    @Test
    void shortPause_isWaitedFor() throws SourceFailure {
        SERVER.stubFor(get(anyUrl())
                .inScenario("pause")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "0"))
                .willSetStateTo("rested"));
        SERVER.stubFor(get(anyUrl())
                .inScenario("pause")
                .whenScenarioStateIs("rested")
                .willReturn(okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "First")))));

        assertThat(tmdb.search("first")).hasSize(1);
    }

    @Test
    void slowDrip_isGivenUpInTime() {
        SERVER.stubFor(get(anyUrl())
                .willReturn(
                        okJson(TestTmdb.page(1, 1, TestTmdb.listed(1, "First"))).withChunkedDribbleDelay(20, 20_000)));
        tmdb = TestTmdb.at(URI.create(SERVER.baseUrl()), TestTmdb.patience(Duration.ofMillis(300)));

        assertThat(failure().kind()).isEqualTo(Kind.SLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMPTY_RESPONSE",
                "MALFORMED_RESPONSE_CHUNK",
                "RANDOM_DATA_THEN_CLOSE",
                "CONNECTION_RESET_BY_PEER"
            })
    void brokenConnection_isAFailureThatMayPass(String fault) {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.valueOf(fault))));

        assertThat(failure().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void truncatedBody_isNoAnswer() throws Exception {
        try (RawServer cut = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"results\": []")) {
            tmdb = TestTmdb.at(cut.address());

            assertThat(failure().kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void refusedConnection_isToldWithoutAddressOrKey() throws Exception {
        tmdb = TestTmdb.at(RawServer.nobody());

        SourceFailure failure = failure();

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.getMessage()).isEqualTo("TMDB could not be reached.");
    }

    @Test
    void sourceThatKeepsFailing_isLeftAlone() {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));

        for (int i = 0; i < 6; i++) {
            failure();
        }
        int before = requests();
        SourceFailure resting = failure();

        assertThat(resting.kind()).isEqualTo(Kind.RESTING);
        assertThat(tmdb.state().health()).isEqualTo(Health.RESTING);
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void readAccessToken_goesIntoAHeader_notIntoTheAddress() throws SourceFailure {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(TestTmdb.page(1, 1))));
        new TmdbSource(
                        TestTmdb.config(URI.create(SERVER.baseUrl()), Optional.of("eyJhbGciOi")),
                        TestTmdb.SHORT,
                        TestOutgoing.shared(),
                        Clock.systemUTC())
                .search("x");

        SERVER.verify(getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer eyJhbGciOi")));
        assertThat(SERVER.findAll(getRequestedFor(anyUrl())).getFirst().getUrl())
                .doesNotContain("eyJ");
    }

    @Test
    void withoutAKey_itIsOff() {
        TmdbSource off = new TmdbSource(
                TestTmdb.config(URI.create(SERVER.baseUrl()), Optional.empty()),
                TestTmdb.SHORT,
                TestOutgoing.shared(),
                Clock.systemUTC());

        assertThat(off.isConfigured()).isFalse();
        assertThat(off.state().health()).isEqualTo(Health.OFF);
    }
}
