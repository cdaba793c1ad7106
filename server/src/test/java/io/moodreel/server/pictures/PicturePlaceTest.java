package io.moodreel.server.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.pictures.PicturePlace.Allowed;
import io.moodreel.server.platform.outgoing.AddressRule;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is fetched but from the list. */
class PicturePlaceTest {
    private static final URI OPERATORS = URI.create("http://127.0.0.1:9");

    private final PicturePlace usual = TestPictures.places(URI.create("https://image.tmdb.org"));
    private final PicturePlace operators = TestPictures.places(OPERATORS);

    @ParameterizedTest
    @CsvSource({
        "tmdb:/p550.jpg, https://image.tmdb.org/t/p/w780/p550.jpg",
        "openlibrary:14625765, https://covers.openlibrary.org/b/id/14625765-L.jpg?default=false",
        "https://m.media-amazon.com/images/M/a@._V1_.jpg, https://m.media-amazon.com/images/M/a@._V1_.jpg"
    })
    void nameOfAPicture_becomesAnAddressOfTheList_atPublicAddressesOnly(String picture, String address) {
        assertThat(usual.of(picture)).contains(new Allowed(URI.create(address), AddressRule.PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tmdb:",
                "tmdb:p.jpg",
                "tmdb:/../../secret.jpg",
                "tmdb:/p.svg",
                "tmdb:/p.jpg?x=1",
                "tmdb:@evil.example/p.jpg",
                "openlibrary:0",
                "openlibrary:1/../2",
                "https://evil.example/p.jpg",
                "http://image.tmdb.org/p.jpg",
                "https://image.tmdb.org:8443/p.jpg",
                "https://image.tmdb.org@evil.example/p.jpg",
                "https://user@image.tmdb.org/p.jpg",
                "https://image.tmdb.org.evil.example/p.jpg",
                "https://evilarchive.org/p.jpg",
                "https://127.0.0.1/p.jpg",
                "https://2130706433/p.jpg",
                "https://0x7f000001/p.jpg",
                "https://[::1]/p.jpg",
                "https://[::ffff:7f00:1]/p.jpg",
                "https://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "gopher://image.tmdb.org/",
                "//image.tmdb.org/p.jpg",
                "\u0000"
            })
    void anythingElse_isNotFetched(String picture) {
        assertThat(usual.of(picture)).isEmpty();
        assertThat(operators.of(picture)).isEmpty();
    }

    @Test
    void redirect_mayLeadAlongTheList_andNowhereElse() {
        Allowed cover = usual.of("openlibrary:5").orElseThrow();

        assertThat(usual.redirected(cover, "https://archive.org/download/covers/5.jpg"))
                .isPresent();
        assertThat(usual.redirected(cover, "https://ia800505.us.archive.org/view/5.jpg"))
                .isPresent();
        assertThat(usual.redirected(cover, "/b/id/6-L.jpg")).isPresent();
        assertThat(usual.redirected(cover, "https://evil.example/")).isEmpty();
        assertThat(usual.redirected(cover, "http://archive.org/5.jpg")).isEmpty();
        assertThat(usual.redirected(cover, "http://127.0.0.1/")).isEmpty();
        assertThat(usual.redirected(cover, "not an address")).isEmpty();
    }

    @Test
    void operatorsOwnAddress_mayBeAnywhere_butOnlyThatOne() {
        Allowed own = operators.of("tmdb:/p.jpg").orElseThrow();

        assertThat(own).isEqualTo(new Allowed(URI.create(OPERATORS + "/t/p/w780/p.jpg"), AddressRule.ANY));
        assertThat(operators.redirected(own, "/other.jpg")).isPresent();
        assertThat(operators.redirected(own, "http://127.0.0.1:10/other.jpg")).isEmpty();
        assertThat(operators.redirected(own, "http://localhost:9/other.jpg")).isEmpty();
    }
}
