package io.moodreel.nets.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes are those of the examples in the Protocol Buffers documentation, or worked out by hand from it. */
class ProtocolBufferTest {

    private static String hex(ProtocolBuffer message) {
        return HexFormat.ofDelimiter(" ").formatHex(message.toBytes());
    }

    @Test
    void number_isAVarintSevenBitsAByte() {
        assertThat(hex(new ProtocolBuffer().number(1, 150))).isEqualTo("08 96 01");
        assertThat(hex(new ProtocolBuffer().number(20, 0))).isEqualTo("a0 01 00");
    }

    @Test
    void negativeNumber_takesTenBytes() {
        assertThat(hex(new ProtocolBuffer().number(1, -1))).isEqualTo("08 ff ff ff ff ff ff ff ff ff 01");
    }

    @Test
    void fraction_isFourBytesLeastFirst() {
        assertThat(hex(new ProtocolBuffer().fraction(2, 1.5f))).isEqualTo("15 00 00 c0 3f");
    }

    @Test
    void text_isItsLengthInBytesAndUtf8() {
        assertThat(hex(new ProtocolBuffer().text(2, "testing"))).isEqualTo("12 07 74 65 73 74 69 6e 67");
        assertThat(hex(new ProtocolBuffer().text(2, "é"))).isEqualTo("12 02 c3 a9");
    }

    @Test
    void message_isNestedWithItsLength() {
        assertThat(hex(new ProtocolBuffer().message(3, new ProtocolBuffer().number(1, 150))))
                .isEqualTo("1a 03 08 96 01");
    }

    @Test
    void severalNumbers_arePackedIntoOneField() {
        assertThat(hex(new ProtocolBuffer().packedNumbers(6, List.of(3L, 270L, 86942L))))
                .isEqualTo("32 06 03 8e 02 9e a7 05");
        assertThat(hex(new ProtocolBuffer().packedFractions(7, List.of(1f)))).isEqualTo("3a 04 00 00 80 3f");
    }
}
