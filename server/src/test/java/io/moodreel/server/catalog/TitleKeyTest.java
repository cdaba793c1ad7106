package io.moodreel.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Amélie, amelie",
        "The Matrix, matrix",
        "Ocean's Eleven, oceans eleven",
        "Fast & Furious, fast and furious",
        "WALL·E, wall e",
        "Spider-Man: Into the Spider-Verse, spider man into the spider verse",
        "A, a",
        "The The, the"
    })
    void spellingsOfOneTitle_haveOneKey(String title, String key) {
        assertThat(TitleKey.of(title)).isEqualTo(key);
    }

    @Test
    void vowelSignsOfIndianScripts_stay() {
        assertThat(TitleKey.of("दिल")).isEqualTo("दिल");
        assertThat(TitleKey.of("दिल")).isNotEqualTo(TitleKey.of("दल"));
    }

    @Test
    void titleOfSignsOnly_isItsOwnKey() {
        assertThat(TitleKey.of("!!!")).isEqualTo("!!!");
    }
}
