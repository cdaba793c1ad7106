package io.moodreel.server.search.semantic;

import io.moodreel.search.embedding.TextEmbedder;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model that knows nothing but words, and that an ocean is a sea: texts that share words have like vectors. Tests of the
 * server have it in the place of the real one, which takes long and much memory.
 */
@Alternative
@Priority(1)
@Singleton
class WordBag implements EmbedderFactory {
    static final String MODEL = "word-bag";
    private static final int DIMENSIONS = 64;
    private static final int SHORTEST_WORD = 3;
    private static final Map<String, String> SAME = Map.of("ocean", "sea", "mourning", "grief");

    /** How many titles' texts have been embedded. */
    final AtomicInteger passages = new AtomicInteger();

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public TextEmbedder open() {
        return new TextEmbedder() {
            @Override
            public String model() {
                return MODEL;
            }

            @Override
            public int dimensions() {
                return DIMENSIONS;
            }

            @Override
            public float[] query(String text) {
                return vector(text);
            }

            @Override
            public List<float[]> passages(List<String> texts) {
                passages.addAndGet(texts.size());
                return texts.stream().map(WordBag::vector).toList();
            }

            @Override
            public void close() {}
        };
    }

    static float[] vector(String text) {
        float[] sum = new float[DIMENSIONS];
        sum[0] = 1e-3f;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
            if (word.length() >= SHORTEST_WORD) {
                Random random = new Random(SAME.getOrDefault(word, word).hashCode());
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += (float) random.nextGaussian();
                }
            }
        }
        double squares = 0;
        for (float number : sum) {
            squares += number * number;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] /= (float) Math.sqrt(squares);
        }
        return sum;
    }
}
