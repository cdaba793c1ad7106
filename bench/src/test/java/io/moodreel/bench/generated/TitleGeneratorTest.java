package io.moodreel.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitleGeneratorTest {

    private static final int SAMPLE = 20_000;
    private static final List<GeneratedTitle> TITLES =
            new TitleGenerator(7).titles(SAMPLE).toList();

    @Test
    void sameSeed_givesTheSameTitles_inAnyOrderAndOnAnyThread() {
        TitleGenerator again = new TitleGenerator(7);

        assertThat(IntStream.range(0, SAMPLE).parallel().mapToObj(again::title)).containsExactlyElementsOf(TITLES);
        assertThat(new TitleGenerator(8).title(0)).isNotEqualTo(TITLES.getFirst());
    }

    @Test
    void idsCountFromOne() {
        assertThat(TITLES)
                .extracting(GeneratedTitle::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SAMPLE).mapToObj(Long::valueOf).toList());
    }

    @Test
    void overviews_areAsLongAsTmdbs() {
        List<Integer> lengths = TITLES.stream()
                .filter(title -> !title.overview().isEmpty())
                .map(title -> title.overview().split(" ").length)
                .toList();

        assertThat(SAMPLE - lengths.size()).isCloseTo(SAMPLE / 8, within(SAMPLE / 80));
        assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isCloseTo(40, within(1.5));
        assertThat(lengths).allMatch(length -> length >= 3 && length <= 200);
    }

    /** The Wikipedia films have 14,000 words in their first 320,000 tokens and 52,000 in all 1,775,000. */
    @Test
    void vocabulary_growsAsNaturalTextsDoes() {
        assertThat(distinctWords(8_000)).isBetween(11_000L, 25_000L);
        assertThat(distinctWords(SAMPLE)).isBetween(18_000L, 45_000L);
    }

    @Test
    void wordsOfDifferentNumbers_differ() {
        assertThat(IntStream.range(0, 200_000).mapToObj(Words::word).collect(Collectors.toSet()))
                .hasSize(200_000);
    }

    @Test
    void noField_needsQuotingInATabSeparatedFile() {
        assertThat(TITLES).allSatisfy(title -> assertThat(title.toString()).doesNotContain("\t", "\n", "\"", "\r"));
    }

    private static long distinctWords(int titles) {
        return TITLES.stream()
                .limit(titles)
                .flatMap(title -> Arrays.stream(title.overview().split("[ .,]+")))
                .distinct()
                .count();
    }
}
