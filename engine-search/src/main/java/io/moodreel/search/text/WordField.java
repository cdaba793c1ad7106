package io.moodreel.search.text;

import java.util.List;

/**
 * The fields whose words a query can meet, best first, and what meeting one is worth. A word found in one field always
 * outranks the same word found in a lower one: levels are a whole step apart, and everything else that moves a word's
 * score (brevity, popularity) adds up to less than a step.
 */
enum WordField {
    TITLE("title", 10, 8, 1),
    TITLE_VARIANT("title_variant", 9.5f, 7.5f, 1),
    ORIGINAL_TITLE("original_title", 9, 7, 1),
    PEOPLE("people", 6, 5, 2),
    /** Genres and keywords. */
    LABEL("label", 4, 3, 2),
    OVERVIEW("overview", 2, 1, 3);

    private final String fieldName;
    private final float level;
    private final float prefixLevel;
    private final int shortestPrefix;

    WordField(String fieldName, float level, float prefixLevel, int shortestPrefix) {
        this.fieldName = fieldName;
        this.level = level;
        this.prefixLevel = prefixLevel;
        this.shortestPrefix = shortestPrefix;
    }

    /** The fields that sentences are looked for in. */
    static List<WordField> ofSentences() {
        return List.of(TITLE, PEOPLE, LABEL, OVERVIEW);
    }

    String fieldName() {
        return fieldName;
    }

    /** What a whole word found here is worth. */
    float level() {
        return level;
    }

    /** What a word is worth that only begins with the one asked for. */
    float prefixLevel() {
        return prefixLevel;
    }

    /** Characters that a prefix needs to be looked up here: shorter ones begin a word of nearly every title. */
    int shortestPrefix() {
        return shortestPrefix;
    }
}
