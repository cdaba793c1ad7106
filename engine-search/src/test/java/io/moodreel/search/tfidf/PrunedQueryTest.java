package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists left unread and counts kept in files change no answer. */
class PrunedQueryTest {

    private static final int TITLES = 4_000;

    /** Every pair is compared by the words it shares, of which none is left out. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void nothingThatBelongsAmongTheBest_isMissed(long seed) {
        Random random = new Random(seed);
        assertNothingIsMissed(modelOf(texts(random), TfIdfModel.builder()), 8, random, "seed " + seed);
    }

    /** Thousands of additions to one score, which single precision rounds thousands of times, and many near ties. */
    @Test
    void wordsRepeatedThousandsOfTimes_hideNoTitle() {
        Random random = new Random(4);
        TfIdfModelBuilder builder = TfIdfModel.builder();
        for (int id = 0; id < TITLES; id++) {
            String ownWord = "own" + id + " ";
            builder.add(id, "violin ".repeat(random.nextInt(1_000, 3_000)) + ownWord.repeat(random.nextInt(500)));
        }
        TfIdfModel model = builder.build();
        // asked for all, it looks up all
        List<Neighbour> all = model.similarTo("violin", TITLES);

        for (int limit = 1; limit <= 300; limit++) {
            assertThat(model.similarTo("violin", limit)).isEqualTo(all.subList(0, limit));
        }
    }

    /** More titles than one stripe holds, the last ones in the second. */
    @Test
    void titlesOfAllStripes_areCompared() {
        Random random = new Random(9);
        RandomTexts texts = new RandomTexts(random, 20_000);
        List<String> many = IntStream.range(0, TitleLists.STRIPE + 5_000)
                .mapToObj(i -> texts.next(8))
                .toList();
        assertNothingIsMissed(modelOf(many, TfIdfModel.builder()), 4, random, "two stripes");
    }

    private static void assertNothingIsMissed(TfIdfModel model, int queries, Random random, String where) {
        for (int query = 0; query < queries; query++) {
            long id = model.size() - 1L - random.nextInt(TITLES);
            List<Neighbour> all = LongStream.range(0, model.size())
                    .filter(other -> other != id)
                    .mapToObj(other -> compared(model, id, other))
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingDouble(Neighbour::similarity)
                            .reversed()
                            .thenComparing(Neighbour::id))
                    .toList();
            for (int limit : new int[] {1, 10, 100}) {
                Answers.assertAlike(
                        model.similar(id, limit),
                        all.stream().limit(limit).toList(),
                        where + ", title " + id + ", limit " + limit);
            }
        }
    }

    private static List<Neighbour> compared(TfIdfModel model, long id, long other) {
        double similarity = model.explain(id, other, Integer.MAX_VALUE).stream()
                .mapToDouble(SharedTerm::contribution)
                .sum();
        return similarity > 0 ? List.of(new Neighbour(other, Math.min(1, similarity))) : List.of();
    }

    @Test
    void countsInAFile_giveTheAnswersOfCountsOnTheHeap(@TempDir Path folder) throws Exception {
        List<String> texts = texts(new Random(5));
        // more than the megabyte that stays on the heap
        for (int copy = 0; copy < 4; copy++) {
            texts.addAll(texts(new Random(6 + copy)));
        }
        TfIdfModel onHeap = modelOf(texts, TfIdfModel.builder());

        TfIdfModel inFile = modelOf(texts, TfIdfModel.builder(folder));

        assertThat(onHeap.mappedBytes()).isZero();
        assertThat(inFile.mappedBytes()).isGreaterThan(1 << 20);
        assertThat(inFile.memoryBytes()).isEqualTo(onHeap.memoryBytes());
        IntStream.range(0, 200).forEach(id -> assertThat(inFile.similar(id, 10)).isEqualTo(onHeap.similar(id, 10)));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("files are nameless").isEmpty();
        }
    }

    private static List<String> texts(Random random) {
        RandomTexts texts = new RandomTexts(random, 30_000);
        return new ArrayList<>(
                IntStream.range(0, TITLES).mapToObj(i -> texts.next(80)).toList());
    }

    private static TfIdfModel modelOf(List<String> texts, TfIdfModelBuilder builder) {
        for (int i = 0; i < texts.size(); i++) {
            builder.add(i, texts.get(i));
        }
        return builder.build();
    }
}
