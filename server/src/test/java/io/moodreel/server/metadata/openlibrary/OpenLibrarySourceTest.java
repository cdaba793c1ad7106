package io.moodreel.server.metadata.openlibrary;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import io.moodreel.server.metadata.tmdb.TestTmdb;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Open Library's search with the shape its documentation shows. */
@Timeout(60)
class OpenLibrarySourceTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static OpenLibrarySource library(Optional<URI> base) {
        OpenLibraryConfig config = new OpenLibraryConfig() {
            @Override
            public Optional<URI> url() {
                return base;
            }

            @Override
            public URI pictures() {
                return URI.create("https://covers.openlibrary.org");
            }
        };
        return new OpenLibrarySource(config, TestTmdb.SHORT, TestOutgoing.shared(), Clock.systemUTC());
    }

    @Test
    void work_isReadWhole() throws SourceFailure {
        SERVER.stubFor(
                get(urlPathEqualTo("/search.json"))
                        .withQueryParam("q", equalTo("lord of the rings"))
                        .willReturn(
                                okJson(
                                        """
                        {"numFound": 1, "start": 0, "docs": [{"key": "/works/OL27448W", "title": "The Lord of the Rings",
                         "author_name": ["J.R.R. Tolkien"], "first_publish_year": 1954, "cover_i": 14625765,
                         "language": ["ger", "eng"], "subject": ["Fantasy", "Middle Earth (Imaginary place), stories"],
                         "number_of_pages_median": 1193, "ratings_average": 4.5, "ratings_count": 600}]}""")));

        SourceTitle book = library(Optional.of(URI.create(SERVER.baseUrl())))
                .search("lord of the rings")
                .getFirst();

        assertThat(book.ids()).containsEntry("openlibrary", "OL27448W");
        assertThat(book.facts().makers()).containsExactly("J.R.R. Tolkien");
        assertThat(book.facts().year()).isEqualTo(1954);
        assertThat(book.facts().languages()).containsExactly("en", "de");
        assertThat(book.facts().keywords()).containsExactly("fantasy");
        assertThat(book.facts().voteAverage()).isEqualTo(9.0);
        assertThat(book.facts().pages()).isEqualTo(1193);
        assertThat(book.facts().picture()).isEqualTo("openlibrary:14625765");
    }

    @Test
    void answerWithoutWorks_isUnusable() {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson("{\"docs\": [{\"title\": \"no key\"}]}")));
        OpenLibrarySource library = library(Optional.of(URI.create(SERVER.baseUrl())));

        SourceFailure failure = catchThrowableOfType(SourceFailure.class, () -> library.search("x"));

        assertThat(failure.kind()).isEqualTo(Kind.UNUSABLE);
    }

    @Test
    void withoutAnAddress_itIsOff() {
        assertThat(library(Optional.empty()).isConfigured()).isFalse();
    }
}
