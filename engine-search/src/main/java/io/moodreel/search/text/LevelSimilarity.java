package io.moodreel.search.text;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores a word by the field it is found in: the field's {@link WordField#level() level} plus up to {@value
 * #LARGEST_EXTRA} for a short field that says it often, the saturation of BM25 (Robertson and Zaragoza 2009) without
 * its idf. How much a word tells is known per query, not per field, and comes in as the boost.
 */
final class LevelSimilarity extends PerFieldSimilarityWrapper {

    static final float LARGEST_EXTRA = 0.45f;

    @Override
    public Similarity get(String fieldName) {
        for (WordField field : WordField.values()) {
            if (field.fieldName().equals(fieldName)) {
                return new OfLevel(field.level());
            }
        }
        return new OfLevel(1);
    }

    private static final class OfLevel extends Similarity {

        /** Words at which a single mention counts half. */
        private static final float HALF_LENGTH = 4;

        private final float level;

        OfLevel(float level) {
            this.level = level;
        }

        @Override
        public long computeNorm(FieldInvertState state) {
            return SmallFloat.intToByte4(state.getLength());
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    int length = SmallFloat.byte4ToInt((byte) norm);
                    float saturation = frequency / (frequency + length / HALF_LENGTH);
                    return boost * (level + LARGEST_EXTRA * saturation);
                }
            };
        }
    }
}
