package io.moodreel.search.tfidf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed model answers as one that is built anew from all texts. */
class ModelUpdateTest {

    /** Far more changes than a small part holds, so that parts are put together several times on the way. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void addedReplacedAndRemovedTitles_giveTheAnswersOfARebuild(long seed) {
        Random random = new Random(seed);
        RandomTexts texts = new RandomTexts(random, 400);
        Map<Long, String> corpus = new TreeMap<>();
        TfIdfModel model = TfIdfModel.builder().build();
        for (int round = 0; round < 12; round++) {
            TfIdfModelUpdate update = model.update();
            int changes = random.nextInt(4) == 0 ? 900 : random.nextInt(40);
            for (int i = 0; i < changes; i++) {
                long id = random.nextInt(3_000);
                if (random.nextInt(3) == 0) {
                    corpus.remove(id);
                    update.remove(id);
                } else {
                    String text = texts.next(12);
                    corpus.put(id, text);
                    update.put(id, text);
                }
            }
            model = update.build();
            assertAnswersAlike(model, rebuilt(corpus), corpus, "seed " + seed + ", round " + round, random);
        }
    }

    private static void assertAnswersAlike(
            TfIdfModel updated, TfIdfModel rebuilt, Map<Long, String> corpus, String where, Random random) {
        assertThat(updated.size()).as(where).isEqualTo(rebuilt.size()).isEqualTo(corpus.size());
        assertThat(updated.vocabularySize()).as(where).isEqualTo(rebuilt.vocabularySize());
        for (int word = 1; word < 400; word += 7) {
            assertThat(updated.idf("w" + word)).as(where).isEqualTo(rebuilt.idf("w" + word));
        }
        List<Long> ids = List.copyOf(corpus.keySet());
        for (int i = 0; i < 25 && !ids.isEmpty(); i++) {
            long id = ids.get(random.nextInt(ids.size()));
            int limit = 1 + random.nextInt(30);
            Answers.assertAlike(updated.similar(id, limit), rebuilt.similar(id, limit), where + ", title " + id);
            String text = corpus.get(id) + " w1 w2 w399";
            Answers.assertAlike(updated.similarTo(text, limit), rebuilt.similarTo(text, limit), where + ", a text");
        }
    }

    private static TfIdfModel rebuilt(Map<Long, String> corpus) {
        TfIdfModelBuilder builder = TfIdfModel.builder();
        corpus.forEach(builder::add);
        return builder.build();
    }

    @Test
    void theModelBefore_staysAsItWas() {
        TfIdfModel before = rebuilt(Map.of(1L, "violin thief", 2L, "violin moon"));
        List<Neighbour> answer = before.similar(1, 5);

        before.update().put(3, "violin thief").remove(2).build();

        assertThat(before.similar(1, 5)).isEqualTo(answer);
        assertThat(before.contains(3)).isFalse();
    }

    @Test
    void ofSeveralChangesToOneTitle_theLastCounts() {
        TfIdfModel model = rebuilt(Map.of(1L, "violin thief", 2L, "violin moon"));

        TfIdfModel changed = model.update()
                .put(3, "violin")
                .put(3, "thief river")
                .put(4, "violin")
                .remove(4)
                .remove(2)
                .put(2, "bell")
                .build();

        assertThat(changed.contains(4)).isFalse();
        assertThat(changed.explain(1, 3, 5)).extracting(SharedTerm::term).containsExactly("thief");
        assertThat(changed.explain(1, 2, 5)).isEmpty();
    }

    @Test
    void changesThatChangeNothing_giveTheSameModel() {
        TfIdfModel model = rebuilt(Map.of(1L, "violin thief", 2L, "violin moon"));

        assertThat(model.update().put(1, "thief! the violin").remove(77).build())
                .isSameAs(model);
    }

    @Test
    void wordsThatNoTitleHasAnyMore_areForgotten() {
        TfIdfModel model = rebuilt(Map.of(1L, "violin thief", 2L, "violin moon"));

        TfIdfModel changed = model.update().put(2, "violin").build();

        assertThat(changed.vocabularySize()).isEqualTo(2);
        assertThat(changed.idf("moon")).isZero();
        assertThat(changed.similarTo("violin moon", 5))
                .isEqualTo(rebuilt(Map.of(1L, "violin thief", 2L, "violin")).similarTo("violin moon", 5));
    }
}
