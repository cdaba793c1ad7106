package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    @TempDir
    Path directory;

    @Test
    void wordsAndPrefixesOfEveryScript_areFound() {
        try (Shelf shelf = Shelf.of(
                directory,
                Film.of(1, "तारे ज़मीन पर"),
                Film.of(2, "நாயகன்"),
                Film.of(3, "七人の侍"),
                Film.of(4, "となりのトトロ"),
                Film.of(5, "올드보이"),
                Film.of(6, "Сталкер"),
                Film.of(7, "Οδός"),
                Film.of(8, "قصه‌های خوب"),
                Film.of(9, "బాహుబలి"))) {
            assertThat(shelf.search("तारे")).containsExactly(1L);
            assertThat(shelf.search("तारे ज़मी")).containsExactly(1L);
            assertThat(shelf.search("நாய")).containsExactly(2L);
            assertThat(shelf.search("七人")).containsExactly(3L);
            assertThat(shelf.search("侍")).containsExactly(3L);
            assertThat(shelf.search("トトロ")).containsExactly(4L);
            assertThat(shelf.search("ﾄﾄﾛ")).containsExactly(4L);
            assertThat(shelf.search("올드")).containsExactly(5L);
            assertThat(shelf.search("СТАЛ")).containsExactly(6L);
            assertThat(shelf.search("ΟΔΟΣ")).containsExactly(7L);
            assertThat(shelf.search("خوب")).containsExactly(8L);
            assertThat(shelf.search("బాహు")).containsExactly(9L);
        }
    }

    /** "की" and "कि" differ in a vowel sign only, which folding accents must not take away. */
    @Test
    void indicVowelSigns_areKept() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "की"), Film.of(2, "कि"))) {
            assertThat(shelf.search("की")).containsExactly(1L);
        }
    }

    @Test
    void titleInLatinAndOriginalScript_areBothFound() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Seven Samurai").original("七人の侍"))) {
            assertThat(shelf.search("samurai")).containsExactly(1L);
            assertThat(shelf.search("七人の侍")).containsExactly(1L);
        }
    }

    @Test
    void turkishCapitals_areFoldedWithoutALocale() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "İSTANBUL"), Film.of(2, "IŞIK"))) {
            assertThat(shelf.search("istanbul")).containsExactly(1L);
            assertThat(shelf.search("isik")).containsExactly(2L);
        }
    }
}
