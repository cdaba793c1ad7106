package io.moodreel.search.text;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What the forms of an English word have in common, "griev" for "grieving" and "grieves", by Snowball's English stemmer
 * (Porter 2001). For one thread.
 */
final class EnglishStem {

    /** Shorter ones say too little. */
    static final int SHORTEST = 3;

    /** Letters that hardly any form changes: "spy" and "spies" share two. */
    private static final int KEPT = 2;

    private final EnglishStemmer stemmer = new EnglishStemmer();

    String of(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The first letters, which the forms of a word share. */
    static String beginning(String word) {
        return word.substring(0, Math.min(KEPT, word.length()));
    }
}
