package io.moodreel.recommend.content;

import io.moodreel.recommend.training.Searched;

/**
 * How much one occurrence of a feature counts beside the others; 0 leaves its kind out.
 *
 * @param genreWeight 0 or more
 * @param keywordWeight 0 or more
 * @param wordWeight of a word of the overview, 0 or more
 */
public record ContentParameters(
        @Searched(from = 0, to = 3) double genreWeight,
        @Searched(from = 0, to = 3) double keywordWeight,
        @Searched(from = 0, to = 3) double wordWeight) {
    public ContentParameters {
        requireWeight("genreWeight", genreWeight);
        requireWeight("keywordWeight", keywordWeight);
        requireWeight("wordWeight", wordWeight);
    }

    private static void requireWeight(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number, 0 or more");
        }
    }

    double weight(Feature.Kind kind) {
        return switch (kind) {
            case GENRE -> genreWeight;
            case KEYWORD -> keywordWeight;
            case WORD -> wordWeight;
        };
    }
}
