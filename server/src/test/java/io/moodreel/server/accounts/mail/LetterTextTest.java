package io.moodreel.server.accounts.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {
    private static LetterText text(Letter.Kind kind, String name) {
        Map<String, String> words = Map.of(
                "name", name,
                "link", "https://films.example.org/x#token=t",
                "titles", "One & two\nThree",
                "unsubscribe", "https://films.example.org/unsubscribe#token=u");
        return LetterText.of(new Letter("ada@example.org", kind, words));
    }

    @ParameterizedTest
    @EnumSource
    void everyLetter_hasItsWordsTwice_andItsLink(Letter.Kind kind) {
        LetterText text = text(kind, "Ada");

        assertThat(text.subject()).isNotBlank().doesNotContain("\n", "{");
        assertThat(text.plain())
                .contains("Hello Ada,", "https://films.example.org/x#token=t")
                .doesNotContain("{");
        assertThat(text.html())
                .contains("<p>Hello Ada,</p>", "href=\"https://films.example.org/x#token=t\"")
                .doesNotContain("{name}", "{link}", "{body}");
    }

    @Test
    void name_isTextNotMarkup_andNoPlaceOfItsOwn() {
        LetterText text = text(Letter.Kind.VERIFY, "<b>\"{link}\" & 'x'</b>$1");

        assertThat(text.html()).contains("&lt;b&gt;&quot;{link}&quot; &amp; &#39;x&#39;&lt;/b&gt;$1");
        assertThat(text.plain()).contains("Hello <b>\"{link}\" & 'x'</b>$1,");
    }

    @Test
    void severalLines_standOnTheirOwn_inBothTexts() {
        LetterText text = text(Letter.Kind.WEEKLY_PICKS, "Ada");

        assertThat(text.plain()).contains("One & two\nThree").contains("/unsubscribe#token=u");
        assertThat(text.html()).contains("One &amp; two<br>\nThree");
    }

    @Test
    void missingWord_isAFaultOfOurs() {
        assertThatThrownBy(() -> LetterText.of(new Letter("a@example.org", Letter.Kind.VERIFY, Map.of("name", "Ada"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
