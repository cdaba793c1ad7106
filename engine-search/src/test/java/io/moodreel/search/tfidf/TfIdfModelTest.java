package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TfIdfModelTest {

    private static final Offset<Double> EXACT = within(1e-11);

    /**
     * Three texts, n = 3. df: violin 2, thief 1, moon 1, river 1.
     *
     * <pre>
     * idf(df 2) = ln(4/3) + 1 = 1.2876820724517808      idf(df 1) = ln(4/2) + 1 = 1.6931471805599454
     * 1: violin, thief          length² = 1.28768² + 1.69315²            = 4.524872
     * 2: violin, violin, moon   length² = (2 · 1.28768)² + 1.69315²      = 9.499247
     * cosine(1, 2) = 1.28768 · 2 · 1.28768 / √(4.524872 · 9.499247) = 3.316250 / 6.556133 = 0.505824…
     * </pre>
     */
    @Test
    void similarity_isTheCosineOfTfIdfWeights() {
        TfIdfModel model = modelOf("violin thief", "the violin, the violin and the moon", "river");

        double common = Math.log(4.0 / 3) + 1;
        double rare = Math.log(4.0 / 2) + 1;
        double expected =
                common * 2 * common / Math.sqrt((common * common + rare * rare) * (4 * common * common + rare * rare));
        assertThat(expected).isCloseTo(0.505824, within(1e-6));
        assertThat(model.similar(1, 10)).singleElement().satisfies(neighbour -> {
            assertThat(neighbour.id()).isEqualTo(2);
            assertThat(neighbour.similarity()).isCloseTo(expected, EXACT);
        });
        assertThat(model.idf("violin")).isCloseTo(1.2876820724517808, EXACT);
        assertThat(model.idf("moon")).isCloseTo(1.6931471805599454, EXACT);
        assertThat(model.idf("unheard")).isZero();
    }

    @Test
    void titlesThatShareNoWord_areNotReturned() {
        TfIdfModel model = modelOf("violin thief", "violin", "river");

        assertThat(ids(model.similar(1, 10))).containsExactly(2L);
        assertThat(model.similar(3, 10)).isEmpty();
    }

    @Test
    void titlesThatAreEquallySimilar_comeInTheOrderOfTheirIds() {
        TfIdfModel model = TfIdfModel.builder()
                .add(90, "violin storm")
                .add(7, "violin moon")
                .add(40, "violin bell")
                .add(8, "violin")
                .add(-3, "violin thief")
                .build();

        assertThat(ids(model.similar(8, 10))).containsExactly(-3L, 7L, 40L, 90L);
        assertThat(ids(model.similar(8, 2))).containsExactly(-3L, 7L);
    }

    /** The words of the last two come in opposite orders, so that their sums are rounded differently. */
    @Test
    void sameWordsInAnotherOrder_tie() {
        TfIdfModel model = modelOf("moon bell storm river", "violin moon bell storm", "storm bell moon violin");

        List<Neighbour> neighbours = model.similar(1, 2);
        assertThat(ids(neighbours)).containsExactly(2L, 3L);
        assertThat(neighbours.get(0).similarity()).isEqualTo(neighbours.get(1).similarity());
        assertThat(model.similar(2, 1)).containsExactly(new Neighbour(3, 1.0));
    }

    @Test
    void emptyText_isSimilarToNothing() {
        TfIdfModel model = modelOf("", "the and of", "violin", "violin");

        assertThat(model.size()).isEqualTo(4);
        assertThat(model.vocabularySize()).isEqualTo(1);
        assertThat(model.similar(1, 5)).isEmpty();
        assertThat(model.similar(2, 5)).isEmpty();
        assertThat(ids(model.similar(3, 5))).containsExactly(4L);
    }

    @Test
    void emptyCorpus_answersWithNothing() {
        TfIdfModel model = TfIdfModel.builder().build();

        assertThat(model.size()).isZero();
        assertThat(model.similarTo("violin", 5)).isEmpty();
        assertThat(model.contains(1)).isFalse();
    }

    @Test
    void foreignText_isWeighedWithThisCorpus() {
        TfIdfModel model = modelOf("violin thief", "river bridge", "violin");

        List<Neighbour> asText = model.similarTo("Thief! An unheard-of violin?", 5);
        assertThat(asText.getFirst()).isEqualTo(new Neighbour(1, 1.0));
        assertThat(ids(asText)).containsExactly(1L, 3L);
        assertThat(asText.get(1)).isEqualTo(model.similar(1, 1).getFirst());
        assertThat(model.similarTo("nothing known here", 5)).isEmpty();
    }

    @Test
    void sharedTerms_sumToTheSimilarityStrongestFirst() {
        TfIdfModel model = modelOf("violin thief train river", "violin thief thief bell", "violin moon", "train");

        List<SharedTerm> shared = model.explain(1, 2, 10);
        assertThat(shared).extracting(SharedTerm::term).containsExactly("thief", "violin");
        double sum = shared.stream().mapToDouble(SharedTerm::contribution).sum();
        assertThat(model.similar(1, 1)).singleElement().satisfies(nearest -> {
            assertThat(nearest.id()).isEqualTo(2);
            assertThat(nearest.similarity()).isCloseTo(sum, EXACT);
        });
        assertThat(model.explain(1, 2, 1)).containsExactly(shared.getFirst());
        assertThat(model.explain(3, 4, 5)).isEmpty();
        assertThat(model.explain("a violin and a thief", 2, 5))
                .extracting(SharedTerm::term)
                .containsExactly("thief", "violin");
    }

    @Test
    void sharedTermsOfEqualStrength_comeAlphabetically() {
        TfIdfModel model = modelOf("storm bell moon", "moon storm bell");

        assertThat(model.explain(1, 2, 5)).extracting(SharedTerm::term).containsExactly("bell", "moon", "storm");
    }

    @Test
    void countBeyondSixteenBits_isKept() {
        String often = "violin ".repeat(70_000);
        TfIdfModel model = modelOf(often, "violin", "moon");

        assertThat(model.similar(2, 1)).containsExactly(new Neighbour(1, 1.0));
    }

    @Test
    void duplicateId_isRefusedByName() {
        TfIdfModelBuilder builder = TfIdfModel.builder().add(5, "a").add(6, "b").add(5, "c");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id 5 was added more than once");
    }

    @Test
    void unknownId_isRefusedByName() {
        TfIdfModel model = modelOf("violin");

        assertThat(model.contains(2)).isFalse();
        assertThatThrownBy(() -> model.similar(2, 5))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no title with id 2");
        assertThatThrownBy(() -> model.explain(1, 2, 5)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void limitBelowOne_isRefused() {
        TfIdfModel model = modelOf("violin", "violin");

        Stream.<Runnable>of(
                        () -> model.similar(1, 0),
                        () -> model.similarTo("violin", -1),
                        () -> model.explain(1, 2, 0),
                        () -> model.explain("violin", 2, 0))
                .forEach(call -> assertThatThrownBy(call::run)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("must be 1 or more"));
    }

    /** 2 ids, 1 word of 6 letters, one entry a title: little more than the smallest tables. */
    @Test
    void memory_isCountedFromTheArrays() {
        TfIdfModel small = modelOf("violin", "violin");
        TfIdfModel large = modelOf("violin thief train river", "violin moon bell storm");

        assertThat(small.memoryBytes()).isBetween(100L, 4_000L);
        assertThat(large.memoryBytes()).isGreaterThan(small.memoryBytes());
    }

    private static TfIdfModel modelOf(String... texts) {
        TfIdfModelBuilder builder = TfIdfModel.builder();
        for (int i = 0; i < texts.length; i++) {
            builder.add(i + 1, texts[i]);
        }
        return builder.build();
    }

    private static List<Long> ids(List<Neighbour> neighbours) {
        return neighbours.stream().map(Neighbour::id).toList();
    }
}
