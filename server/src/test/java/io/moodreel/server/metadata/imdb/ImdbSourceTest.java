package io.moodreel.server.metadata.imdb;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The IMDb API with the shape of contract §7. */
@Timeout(60)
class ImdbSourceTest {
    private static final String FILM =
            """
            {"results": [{"id": "tt1187043", "primaryTitle": "3 Idiots", "originalTitle": "3 Idiots",
             "description": "Two friends look for a third.", "primaryImage": "https://m.media-amazon.com/images/M/MV5B@._V1_.jpg",
             "averageRating": 8.4, "numVotes": 450000, "startYear": 2009, "spokenLanguages": ["hi", "en"],
             "genres": ["Comedy", "Drama", "Sci-Fi", "Talk-Show"], "isAdult": false}]}""";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static ImdbSource imdb() {
        return TestImdb.at(URI.create(SERVER.baseUrl()));
    }

    @Test
    void genre_isAskedForAsTheContractSays_andReadWhole() throws SourceFailure {
        SERVER.stubFor(get(urlPathEqualTo("/api/imdb/search")).willReturn(okJson(FILM)));

        SourceTitle film = imdb().ofGenre(
                        "Science Fiction", new QualityGate(7, 1_000, 1970, 2026, Set.of("en"), Set.of()))
                .getFirst();

        SERVER.verify(getRequestedFor(urlPathEqualTo("/api/imdb/search"))
                .withQueryParam("type", equalTo("movie"))
                .withQueryParam("genre", equalTo("Sci-Fi"))
                .withQueryParam("rows", equalTo("25"))
                .withQueryParam("sortOrder", equalTo("DESC"))
                .withHeader("x-rapidapi-key", equalTo(TestImdb.KEY))
                .withHeader("x-rapidapi-host", equalTo("localhost")));
        assertThat(film.ids()).isEqualTo(Map.of("imdb", "tt1187043"));
        assertThat(film.facts().genres()).containsExactly("Comedy", "Drama", "Science Fiction");
        assertThat(film.facts().languages()).containsExactly("hi", "en");
        assertThat(film.facts().year()).isEqualTo(2009);
        assertThat(film.facts().picture()).startsWith("https://m.media-amazon.com/");
    }

    @Test
    void words_areAskedForByPrimaryTitle() throws SourceFailure {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(FILM)));

        imdb().search("3 idiots & co");

        SERVER.verify(getRequestedFor(urlPathEqualTo("/api/imdb/search"))
                .withQueryParam("primaryTitleAutocomplete", equalTo("3 idiots & co")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x.jpg",
                "http://m.media-amazon.com/images/x.jpg",
                "https://m.media-amazon.com@evil.example/images/x.jpg",
                "https://m.media-amazon.com/other/x.jpg"
            })
    void pictureOfAnotherHost_isNotTakenOver(String address) throws SourceFailure {
        SERVER.stubFor(get(anyUrl())
                .willReturn(okJson(FILM.replace("https://m.media-amazon.com/images/M/MV5B@._V1_.jpg", address))));

        assertThat(imdb().search("x").getFirst().facts().picture()).isNull();
    }

    @Test
    void refusalWithStatus200_isNoAnswer() {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson("{\"message\": \"You are not subscribed to this API.\"}")));

        SourceFailure failure = catchThrowableOfType(SourceFailure.class, () -> imdb().search("x"));

        assertThat(failure.kind()).isEqualTo(Kind.UNUSABLE);
    }
}
