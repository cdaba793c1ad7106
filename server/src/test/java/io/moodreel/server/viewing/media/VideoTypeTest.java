package io.moodreel.server.viewing.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file is, by its first bytes. */
class VideoTypeTest {
    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void knownBeginnings_areTold() {
        assertThat(VideoType.of(bytes("\0\0\0\u0018ftypisom\0\0\2\0"))).contains(VideoType.MP4);
        assertThat(VideoType.of(bytes("\0\0\0\u0014ftypqt  \0\0\2\0"))).contains(VideoType.QUICKTIME);
        assertThat(VideoType.of(bytes("\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webmB")))
                .contains(VideoType.WEBM);
        assertThat(VideoType.of(bytes("\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0088matroskaB")))
                .contains(VideoType.MATROSKA);
        assertThat(VideoType.of(bytes("OggS\0\2"))).contains(VideoType.OGG);
    }

    @Test
    void anythingElse_isNoVideo_whateverItIsCalled() {
        assertThat(VideoType.of(bytes("#!/bin/sh\nrm -rf /\n"))).isEmpty();
        assertThat(VideoType.of(bytes("<html><script>alert(1)</script>"))).isEmpty();
        assertThat(VideoType.of(bytes("\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084evil")))
                .isEmpty();
        assertThat(VideoType.of(bytes("ftyp"))).isEmpty();
        assertThat(VideoType.of(bytes(""))).isEmpty();
    }
}
