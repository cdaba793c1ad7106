package io.moodreel.server.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void controlCharactersAndHalfCodePoints_becomeBlanks() {
        assertThat(PlainText.of("a\u0000b\tc\u007fd\u0085e\ud834f\udd1eg")).isEqualTo("a b c d e f g");
    }

    @Test
    void lineBreaksAndWholeCodePoints_stay() {
        assertThat(PlainText.of("  one\r\ntwo 𝄞\n")).isEqualTo("one\r\ntwo 𝄞");
    }

    @Test
    void onOneLine_joinsLinesAndBlanks() {
        assertThat(PlainText.onOneLine("The\r\n  Matrix  (1999)")).isEqualTo("The Matrix (1999)");
        assertThat(PlainText.onOneLine("Heat")).isEqualTo("Heat");
    }
}
