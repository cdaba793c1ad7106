package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares with what scikit-learn itself said about the same texts; {@code golden.py} beside them says how. */
class ScikitLearnEqualityTest {

    private static final List<String> TEXTS = Resource.lines("texts.txt");
    private static final List<String[]> GOLDEN =
            Resource.lines("golden.tsv").stream().map(line -> line.split("\t")).toList();

    private final TfIdfModel model = model();

    @Test
    void vocabularyAndIdf_equalScikitLearns() {
        List<String[]> words =
                GOLDEN.stream().filter(line -> line[0].equals("idf")).toList();

        assertThat(model.vocabularySize()).isEqualTo(words.size()).isGreaterThan(250);
        for (String[] word : words) {
            assertThat(model.idf(word[1])).as(word[1]).isCloseTo(Double.parseDouble(word[2]), within(1e-12));
        }
    }

    @Test
    void topTenOfEveryText_equalScikitLearns() {
        Map<Long, List<Neighbour>> expected = new TreeMap<>();
        for (long id = 1; id <= TEXTS.size(); id++) {
            expected.put(id, new ArrayList<>());
        }
        GOLDEN.stream().filter(line -> line[0].equals("top")).forEach(line -> expected.get(Long.parseLong(line[1]))
                .add(new Neighbour(Long.parseLong(line[2]), Math.min(1, Double.parseDouble(line[3])))));

        expected.forEach((id, neighbours) -> {
            List<Neighbour> actual = model.similar(id, 10);
            assertThat(actual)
                    .as("text %d", id)
                    .extracting(Neighbour::id)
                    .containsExactlyElementsOf(
                            neighbours.stream().map(Neighbour::id).toList());
            for (int i = 0; i < actual.size(); i++) {
                assertThat(actual.get(i).similarity())
                        .as("text %d, rank %d", id, i + 1)
                        .isCloseTo(neighbours.get(i).similarity(), within(1e-11));
            }
        });
    }

    private static TfIdfModel model() {
        TfIdfModelBuilder builder = TfIdfModel.builder();
        for (int line = 0; line < TEXTS.size(); line++) {
            builder.add(line + 1, TEXTS.get(line));
        }
        return builder.build();
    }
}
