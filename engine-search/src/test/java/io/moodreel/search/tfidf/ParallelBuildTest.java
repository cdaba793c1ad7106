package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the work is shared out leaves no trace in the model. */
class ParallelBuildTest {

    private static final List<String> TEXTS = texts();

    @Test
    void batchesOnSeveralThreads_giveTheRowsOfOneBatchOnOne() {
        Vocabulary expectedWords = new Vocabulary();
        PackedRows.Builder expected = new PackedRows.Builder(new ByteAppender(null));
        TokenisedBatch.of(TEXTS.toArray(String[]::new)).appendTo(expected, expectedWords);

        Vocabulary words = new Vocabulary();
        TextCollector collector = new TextCollector(words, null);
        for (int id = 0; id < TEXTS.size(); id++) {
            collector.add(id, TEXTS.get(id));
        }

        assertSameRows(collector.finish().counts(), expected.build());
        assertThat(IntStream.range(0, words.size()).mapToObj(words::word))
                .containsExactlyElementsOf(IntStream.range(0, expectedWords.size())
                        .mapToObj(expectedWords::word)
                        .toList());
    }

    @Test
    void everyTitle_isInTheListsOfItsWordsAsOftenAsItHasThem() {
        Segment segment = model().base().segment();
        RowReader rows = new RowReader(segment.titles());
        for (int row = 0; row < segment.size(); row += 97) {
            EntryCursor entry = rows.open(row);
            while (entry.next()) {
                char title = (char) row;
                assertThat(list(segment.lists(), entry.number()).chars().filter(other -> other == title))
                        .hasSize(entry.count());
            }
        }
    }

    private static String list(TitleLists lists, int word) {
        char[] rows = new char[lists.length(0, word)];
        lists.copy(0, word, rows.length, rows);
        return new String(rows);
    }

    @Test
    void modelMadeInAPoolOfOne_isTheSame() throws Exception {
        TfIdfModel usual = model();
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            TfIdfModel alone = one.submit(ParallelBuildTest::model).get();

            assertSameRows(
                    alone.base().segment().titles(), usual.base().segment().titles());
            assertThat(alone.base().segment().frequencies())
                    .isEqualTo(usual.base().segment().frequencies());
            assertThat(IntStream.range(0, usual.vocabularySize()))
                    .allMatch(word -> list(alone.base().segment().lists(), word)
                            .equals(list(usual.base().segment().lists(), word)));
            assertThat(alone.base().inverseLengths()).isEqualTo(usual.base().inverseLengths());
        }
    }

    private static void assertSameRows(PackedRows actual, PackedRows expected) {
        assertThat(actual.starts()).isEqualTo(expected.starts());
        assertThat(actual.bytes().mismatch(expected.bytes())).isEqualTo(-1);
    }

    private static TfIdfModel model() {
        TfIdfModelBuilder builder = TfIdfModel.builder();
        for (int id = 0; id < TEXTS.size(); id++) {
            builder.add(id, TEXTS.get(id));
        }
        return builder.build();
    }

    private static List<String> texts() {
        RandomTexts texts = new RandomTexts(new Random(3), 20_000);
        return IntStream.range(0, 6_000).mapToObj(i -> texts.next(80)).toList();
    }
}
