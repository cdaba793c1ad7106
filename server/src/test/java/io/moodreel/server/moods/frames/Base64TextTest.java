package io.moodreel.server.moods.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.affect.face.UnreadableImageException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
    /** Its base64 has both signs beyond letters and digits, and padding. */
    private static final byte[] FILE = {(byte) 0xFB, (byte) 0xEF, (byte) 0xBE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 1
    };

    private static byte[] decode(String text) throws UnreadableImageException {
        byte[] document = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
        return Base64Text.decode(document, 1, document.length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++++////AQ==",
                "++++////AQ",
                "data:image/jpeg;base64,++++////AQ==",
                "DATA:image/png;name=a.png;BASE64,++++////AQ==",
                "data:;base64,++++////AQ==",
                "data:image\\/jpeg;base64,++++\\/\\/\\/\\/AQ==",
                "\\u002b\\u002B\\u002b+////AQ\\u003D\\u003d",
                "++++\\n////\\r\\nAQ==",
                "  ++++ //// AQ==\\t"
            })
    void everyWayToWriteBase64_isTheSameFile(String text) throws Exception {
        assertThat(decode(text)).isEqualTo(FILE);
    }

    @Test
    void filesOfEveryLength_comeBackAsTheyWere() throws Exception {
        Random random = new Random(7);
        for (int length = 1; length < 200; length++) {
            byte[] file = new byte[length];
            random.nextBytes(file);
            assertThat(decode(Base64.getEncoder().encodeToString(file))).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!!", "ab*d", "A", "AB=C", "äöü", "\\u00e4AAA", "\\uZZZZ", "\\u12", "🎬", "<svg/>"})
    void whatIsNotBase64_isToldSo(String text) {
        assertThatThrownBy(() -> decode(text))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageEndingWith(".")
                .hasMessageNotContainingAny("svg", "äöü", "ab*d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data:image/jpeg,AAAA", "data:image/jpeg;base64", "data:", "data:image/svg+xml;utf8,<svg/>"})
    void dataUrlWithoutBase64_isToldSo(String text) {
        assertThatThrownBy(() -> decode(text))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("data URL without base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/jpeg;base64,", "   ", "\\n"})
    void nothingInIt_isToldSo(String text) {
        assertThatThrownBy(() -> decode(text))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("empty");
    }
}
