package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with the textbook, written as plainly as can be, on random corpora with few words and thus many ties. */
class NaiveEqualityTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyAnswer_equalsTheTextbooks(long seed) {
        Random random = new Random(seed);
        Map<Long, String> texts = randomTexts(random);
        TfIdfModelBuilder builder = TfIdfModel.builder();
        texts.forEach(builder::add);
        TfIdfModel model = builder.build();
        Map<Long, Map<String, Double>> vectors = vectors(texts);

        for (long id : texts.keySet()) {
            int limit = 1 + random.nextInt(2 * texts.size());
            List<Neighbour> expected =
                    textbook(vectors, id).stream().limit(limit).toList();
            assertSame(model.similar(id, limit), expected, "seed " + seed + ", title " + id + ", limit " + limit);
        }
    }

    private static void assertSame(List<Neighbour> actual, List<Neighbour> expected, String where) {
        assertThat(actual).as(where).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).id())
                    .as("%s, rank %d", where, i)
                    .isEqualTo(expected.get(i).id());
            assertThat(actual.get(i).similarity())
                    .as("%s, rank %d", where, i)
                    .isCloseTo(expected.get(i).similarity(), within(1e-11));
        }
    }

    private static Map<Long, String> randomTexts(Random random) {
        Map<Long, String> texts = new LinkedHashMap<>();
        int words = 3 + random.nextInt(40);
        int titles = 1 + random.nextInt(120);
        while (texts.size() < titles) {
            int length = random.nextInt(12);
            texts.put(
                    (long) random.nextInt(-1000, 1000),
                    IntStream.range(0, length)
                            .mapToObj(i -> "word" + random.nextInt(words))
                            .collect(Collectors.joining(" ")));
        }
        return texts;
    }

    private static List<Neighbour> textbook(Map<Long, Map<String, Double>> vectors, long id) {
        return vectors.keySet().stream()
                .filter(other -> other != id)
                .map(other -> Map.entry(other, cosine(vectors.get(id), vectors.get(other))))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Neighbour(entry.getKey(), Math.min(1, Math.round(entry.getValue() * 1e12) / 1e12)))
                .sorted(Comparator.comparingDouble(Neighbour::similarity)
                        .reversed()
                        .thenComparing(Neighbour::id))
                .toList();
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        return a.keySet().stream()
                .mapToDouble(word -> a.get(word) * b.getOrDefault(word, 0.0))
                .sum();
    }

    private static Map<Long, Map<String, Double>> vectors(Map<Long, String> texts) {
        Map<Long, Map<String, Double>> counts = new TreeMap<>();
        texts.forEach((id, text) -> {
            Map<String, Double> count = new TreeMap<>();
            for (String word : text.split(" ")) {
                if (!word.isEmpty()) {
                    count.merge(word, 1.0, Double::sum);
                }
            }
            counts.put(id, count);
        });
        Map<Long, Map<String, Double>> vectors = new TreeMap<>();
        counts.forEach((id, count) -> vectors.put(id, vector(count, counts)));
        return vectors;
    }

    private static Map<String, Double> vector(Map<String, Double> count, Map<Long, Map<String, Double>> all) {
        Map<String, Double> weights = new TreeMap<>();
        count.forEach((word, times) -> {
            long titles = all.values().stream()
                    .filter(other -> other.containsKey(word))
                    .count();
            weights.put(word, times * (Math.log((1.0 + all.size()) / (1.0 + titles)) + 1));
        });
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
