package io.moodreel.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualTextTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!?…",
                "*",
                "?",
                "~",
                "\"",
                "\\",
                ":",
                "&&",
                "||",
                "+-",
                "()",
                "[]!",
                "\u0000\u0007",
                "\t\n",
                "😀🎬",
                "\uD83D",
                "\u200B\u200D",
                "’",
                "&"
            })
    void textWithoutLettersAndDigits_findsNothing(String text) {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Heat and Dust"), Film.of(2, "😀"))) {
            assertThat(shelf.search(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heat*",
                "\"heat\"",
                "heat~2",
                "title:heat",
                "+heat -dust",
                "heat AND dust",
                "(heat OR dust)",
                "NOT heat",
                "heat^9",
                "/heat/",
                "heat\\",
                "[heat TO dust]",
                "heat\u0000",
                "heat 😀",
                "\uDE00heat\uD83D",
                "{!heat}"
            })
    void querySyntax_isOrdinaryText(String text) {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Heat and Dust"))) {
            assertThat(shelf.search(text)).containsExactly(1L);
        }
    }

    @Test
    void longTexts_areCutInsteadOfRefused() {
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Heat and Dust"))) {
            assertThat(shelf.search("heat ".repeat(10_000))).containsExactly(1L);
            assertThat(shelf.search("x".repeat(100_000))).isEmpty();
            assertThat(shelf.search("é".repeat(5_000))).isEmpty();
            assertThat(shelf.search(("w".repeat(255) + " ").repeat(6))).isEmpty();
        }
    }

    @Test
    void longTitles_areIndexed() {
        String longTitle = "Heat " + "日".repeat(20_000) + " dust";
        String longWord = "w".repeat(100_000);
        try (Shelf shelf =
                Shelf.of(directory, Film.of(1, longTitle), Film.of(2, longWord).people(longTitle))) {
            assertThat(shelf.search("heat dust")).containsExactly(1L, 2L);
        }
    }

    /** Every word of the query has more respellings than are looked up, in every field. */
    @Test
    void wordsWithManyRespellings_stayWithinLucenesLimits() {
        Film[] films = IntStream.range(0, 676)
                .mapToObj(i -> {
                    String ending = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
                    String word = "longword" + ending;
                    return Film.of(i, word)
                            .original(word + " x")
                            .people(word)
                            .labels(word)
                            .overview(word);
                })
                .toArray(Film[]::new);
        String query = IntStream.range(0, TitleQuery.MOST_WORDS)
                .mapToObj(i -> "longword" + (char) ('0' + i % 10))
                .collect(Collectors.joining(" "));
        try (Shelf shelf = Shelf.of(directory, films)) {
            for (int words = 1; words <= TitleQuery.MOST_WORDS; words++) {
                String shorter = query.substring(0, 10 * words - 1).replaceAll("[0-9]", "");
                String distinct = IntStream.range(0, words)
                        .mapToObj(i -> "longwor" + (char) ('e' + i % 20) + (char) ('a' + i / 20))
                        .collect(Collectors.joining(" "));
                assertThatCode(() -> shelf.search(shorter)).doesNotThrowAnyException();
                assertThatCode(() -> shelf.search(distinct)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void randomCharacters_neverThrow(long seed) {
        Random random = new Random(seed);
        try (Shelf shelf = Shelf.of(directory, Film.of(1, "Heat and Dust"), Film.of(2, "तारे"), Film.of(3, "七人の侍"))) {
            for (int i = 0; i < 500; i++) {
                String text = random.ints(random.nextInt(60), 0, 0x3100)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
                assertThatCode(() -> shelf.search(text))
                        .as("seed %d, text %d", seed, i)
                        .doesNotThrowAnyException();
            }
        }
    }
}
