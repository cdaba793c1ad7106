package io.moodreel.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleTextTest {

    @Test
    void everythingKnown_isOneSentenceEach() {
        assertThat(TitleText.of(
                        "Ordet",
                        "A family in Jutland. Is there a miracle?",
                        List.of("Drama"),
                        List.of("faith", "farm"),
                        List.of("Carl Th. Dreyer")))
                .isEqualTo("Ordet. A family in Jutland. Is there a miracle? Drama. faith, farm. Carl Th. Dreyer");
    }

    @Test
    void whatIsUnknown_leavesNoTrace() {
        assertThat(TitleText.of(" Ordet ", " ", List.of(), List.of(), List.of("Dreyer")))
                .isEqualTo("Ordet. Dreyer");
        assertThat(TitleText.of("", "", List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void longCasts_areCut() {
        String text = TitleText.of("Ordet", "", List.of(), List.of(), Collections.nCopies(200, "Somebody"));

        assertThat(text).hasSizeLessThan(100);
    }
}
