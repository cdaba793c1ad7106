package io.moodreel.server.pictures;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.moodreel.server.metadata.MovableClock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are fetched once, checked, made smaller, kept. */
@Timeout(60)
class PicturesTest {
    private static final String PICTURE = "tmdb:/p1.jpg";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private Pictures pictures;

    @BeforeEach
    void begin() {
        pictures = pictures(true);
    }

    private Pictures pictures(boolean enabled) {
        return new Pictures(
                TestPictures.config(enabled, 10), TestPictures.fetcher(URI.create(SERVER.baseUrl())), folder, clock);
    }

    private static void answer(byte[] body, String type) {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withBody(body).withHeader("Content-Type", type)));
    }

    private static int requests() {
        return SERVER.findAll(getRequestedFor(anyUrl())).size();
    }

    private static BufferedImage read(Optional<byte[]> jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg.orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void picture_isFetchedOnce_inAllSizes_asJpeg(String format) throws IOException {
        answer(TestPictures.image(780, 1170, format), "image/" + format);

        BufferedImage small = read(pictures.find(PICTURE, 185));
        BufferedImage large = read(pictures.find(PICTURE, 780));

        assertThat(small.getWidth()).isEqualTo(185);
        assertThat(small.getHeight()).isEqualTo(278);
        assertThat(large.getWidth()).isEqualTo(780);
        assertThat(small.getRGB(20, 100) >> 16 & 0xff).as("red on the left").isGreaterThan(200);
        assertThat(small.getRGB(165, 100) & 0xff).as("blue on the right").isGreaterThan(200);
        assertThat(requests()).isEqualTo(1);
        SERVER.verify(getRequestedFor(urlPathEqualTo("/t/p/w780/p1.jpg")));
    }

    @Test
    void keptPicture_outlivesTheProcess() {
        answer(TestPictures.image(300, 450, "jpg"), "image/jpeg");
        Optional<byte[]> first = pictures.find(PICTURE, 342);
        SERVER.resetAll();

        assertThat(pictures(true).find(PICTURE, 342).orElseThrow()).isEqualTo(first.orElseThrow());
    }

    @Test
    void smallPicture_isNotEnlarged() throws IOException {
        answer(TestPictures.image(100, 150, "jpg"), "image/jpeg");

        assertThat(read(pictures.find(PICTURE, 780)).getWidth()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<html>sign in to the hotel's network</html>",
                "",
                "GIF89a is not read"
            })
    void whatIsNoPicture_isNotKept_whateverItSaysItIs(String body) {
        answer(body.getBytes(StandardCharsets.UTF_8), "image/jpeg");

        assertThat(pictures.find(PICTURE, 342)).isEmpty();
    }

    @Test
    void decompressionBomb_andRibbons_areRefused() {
        answer(TestPictures.image(30, 900, "png"), "image/png");
        assertThat(pictures.find(PICTURE, 342)).isEmpty();

        byte[] bomb = TestPictures.image(4, 4, "png");
        // the header says 60,000 × 60,000
        for (int at = 16; at < 24; at += 4) {
            bomb[at + 2] = (byte) 0xea;
            bomb[at + 3] = 0x60;
        }
        answer(bomb, "image/png");
        assertThat(pictures.find("tmdb:/bomb.png", 342)).isEmpty();
    }

    @Test
    void failure_isNotTriedAgainForAWhile() {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));

        pictures.find(PICTURE, 342);
        pictures.find(PICTURE, 185);
        assertThat(requests()).isEqualTo(1);

        clock.pass(Duration.ofMinutes(16));
        answer(TestPictures.image(300, 450, "jpg"), "image/jpeg");
        assertThat(pictures.find(PICTURE, 342)).isPresent();
    }

    @Test
    void redirectOffTheList_isNotFollowed() {
        SERVER.stubFor(get(urlPathEqualTo("/t/p/w780/p1.jpg"))
                .willReturn(temporaryRedirect("http://127.0.0.1:" + SERVER.getPort() + "/inside.jpg")));

        assertThat(pictures.find(PICTURE, 342)).isEmpty();
        SERVER.verify(0, getRequestedFor(urlPathEqualTo("/inside.jpg")));
    }

    @Test
    void redirectsInACircle_end() {
        SERVER.stubFor(get(anyUrl()).willReturn(temporaryRedirect("/t/p/w780/p1.jpg")));

        assertThat(pictures.find(PICTURE, 342)).isEmpty();
        assertThat(requests()).isLessThanOrEqualTo(4);
    }

    @Test
    void manyAtOnce_areOneFetch() throws Exception {
        SERVER.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withBody(TestPictures.image(300, 450, "jpg"))
                        .withFixedDelay(300)));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<byte[]>>> seen = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                seen.add(people.submit(() -> pictures.find(PICTURE, 342)));
            }
            for (Future<Optional<byte[]>> one : seen) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isPresent();
            }
        }
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void switchedOff_nothingIsFetched() {
        assertThat(pictures(false).find(PICTURE, 342)).isEmpty();
        assertThat(requests()).isZero();
    }
}
