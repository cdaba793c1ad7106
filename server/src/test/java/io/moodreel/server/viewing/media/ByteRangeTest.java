package io.moodreel.server.viewing.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.viewing.media.ByteRange.Part;
import io.moodreel.server.viewing.media.ByteRange.Unsatisfiable;
import io.moodreel.server.viewing.media.ByteRange.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as RFC 9110 has them. */
class ByteRangeTest {
    @Test
    void oneRange_isThatPart_cutAtTheEnd() {
        assertThat(ByteRange.of("bytes=0-0", 100)).isEqualTo(new Part(0, 1));
        assertThat(ByteRange.of("bytes=10-19", 100)).isEqualTo(new Part(10, 10));
        assertThat(ByteRange.of("bytes=90-", 100)).isEqualTo(new Part(90, 10));
        assertThat(ByteRange.of("bytes=90-1000", 100)).isEqualTo(new Part(90, 10));
    }

    @Test
    void suffix_isTheEnd_orAllThereIs() {
        assertThat(ByteRange.of("bytes=-10", 100)).isEqualTo(new Part(90, 10));
        assertThat(ByteRange.of("bytes=-1000", 100)).isEqualTo(new Part(0, 100));
    }

    @Test
    void beyondTheEnd_isUnsatisfiable() {
        assertThat(ByteRange.of("bytes=100-", 100)).isEqualTo(new Unsatisfiable());
        assertThat(ByteRange.of("bytes=100-200", 100)).isEqualTo(new Unsatisfiable());
        assertThat(ByteRange.of("bytes=-0", 100)).isEqualTo(new Unsatisfiable());
        assertThat(ByteRange.of("bytes=0-", 0)).isEqualTo(new Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "lines=0-9",
                "bytes=0-1,5-6",
                "bytes=99999999999999999999-"
            })
    void whatCannotBeRead_isIgnored(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new Whole(100));
        assertThat(ByteRange.of(null, 100)).isEqualTo(new Whole(100));
    }
}
