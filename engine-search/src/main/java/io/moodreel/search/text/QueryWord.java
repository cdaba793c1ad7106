package io.moodreel.search.text;

/**
 * One word of a query.
 *
 * @param text folded, not empty
 * @param weight how much it tells beside the query's other words; the weights of a query sum to 1
 * @param unfinished whether it is the last word, which may still be being typed
 * @param needed whether a title without it misses something; false for a leading article
 */
record QueryWord(String text, float weight, boolean unfinished, boolean needed) {

    private static final int SHORTEST_FOR_ONE_TYPO = 4;
    private static final int SHORTEST_FOR_TWO_TYPOS = 8;

    /** The automaton that finds respellings grows with the word; what is longer than this is no word. */
    private static final int LONGEST_WITH_TYPOS = 32;

    /** Typos forgiven in this word: none in short ones and none in numbers, where every digit counts. */
    int typosForgiven() {
        int letters = text.codePointCount(0, text.length());
        if (letters < SHORTEST_FOR_ONE_TYPO
                || letters > LONGEST_WITH_TYPOS
                || text.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return letters < SHORTEST_FOR_TWO_TYPOS ? 1 : 2;
    }

    /** Whether this may be a year of release. */
    boolean isYear() {
        return text.length() == 4 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
