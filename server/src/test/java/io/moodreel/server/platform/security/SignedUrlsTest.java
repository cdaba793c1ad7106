package io.moodreel.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.accounts.TestClock;
import io.moodreel.server.platform.security.SignedUrls.Proof;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedUrlsTest {
    private static final String PATH = "/api/videos/7/stream";

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private KeyRing keys;
    private SignedUrls urls;

    @BeforeEach
    void aServerWithKeys() {
        keys = new KeyRing(folder, clock);
        urls = new SignedUrls(keys, clock);
    }

    private static Proof proof(String url) {
        Map<String, String> query = Arrays.stream(
                        url.substring(url.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Proof(
                Long.parseLong(query.get("user")),
                Long.parseLong(query.get("expires")),
                query.get("key"),
                query.get("signature"));
    }

    @Test
    void signedAddress_provesItsUser_asOftenAsItIsAskedFor() {
        String url = urls.sign(PATH, 3, Duration.ofHours(6));

        assertThat(url).startsWith(PATH + "?user=3&expires=");
        assertThat(urls.verify(PATH, proof(url))).hasValue(3);
        assertThat(urls.verify(PATH, proof(url))).hasValue(3);
    }

    @Test
    void addressChangedInAnyPart_provesNothing() {
        Proof proof = proof(urls.sign(PATH, 3, Duration.ofHours(6)));

        assertThat(urls.verify("/api/videos/8/stream", proof)).isEmpty();
        assertThat(urls.verify(PATH, new Proof(4, proof.expires(), proof.key(), proof.signature())))
                .isEmpty();
        assertThat(urls.verify(PATH, new Proof(3, proof.expires() + 1, proof.key(), proof.signature())))
                .isEmpty();
        assertThat(urls.verify(PATH, new Proof(3, proof.expires(), "other", proof.signature())))
                .isEmpty();
        assertThat(urls.verify(PATH, new Proof(3, proof.expires(), proof.key(), "é")))
                .isEmpty();
    }

    @Test
    void addressThatIsTooOld_provesNothing_afterAChangeOfKeysItStillDoes() {
        Proof proof = proof(urls.sign(PATH, 3, Duration.ofHours(6)));
        keys.rotate();
        assertThat(urls.verify(PATH, proof)).hasValue(3);

        clock.pass(Duration.ofHours(7));

        assertThat(urls.verify(PATH, proof)).isEmpty();
    }

    @Test
    void longerThanKeysAreKept_isRefused() {
        assertThatThrownBy(() -> urls.sign(PATH, 3, Duration.ofHours(25))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> urls.sign(PATH, 3, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
