package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void controlCharactersAndOverrides_areRemoved() {
        assertThat(Text.clean(" a\u0000b\u202Ec\u0007 \n d ")).isEqualTo("abc d");
    }

    @Test
    void loneSurrogates_becomeReplacementCharacters() {
        assertThat(Text.clean("x\uD83Dy")).isEqualTo("x\uFFFDy");
    }

    @Test
    void emoji_stayWhole() {
        assertThat(Text.clean("🚀")).isEqualTo("🚀");
    }

    @Test
    void longTexts_areCutAtThreeHundredCharacters() {
        assertThat(Text.clean("a".repeat(1000))).hasSize(300).endsWith("…");
    }

    @Test
    void quotesAndDots_areSetAsATypesetterWould() {
        assertThat(Text.typographic("\"Ocean's\" ...")).isEqualTo("“Ocean’s” …");
        assertThat(Text.typographic("'71")).isEqualTo("’71");
    }

    @Test
    void markup_isEscaped() {
        assertThat(Text.escape("<a b=\"c\" d='e'>&")).isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
    }

    @Test
    void scriptsWithoutSpaces_mayBreakBetweenCharacters() {
        assertThat(Word.split("七人の侍 II")).extracting(Word::text).containsExactly("七", "人", "の", "侍", "II");
        assertThat(Word.join(Word.split("七人の侍 II"))).isEqualTo("七人の侍 II");
    }
}
