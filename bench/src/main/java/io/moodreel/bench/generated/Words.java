package io.moodreel.bench.generated;

/**
 * Pronounceable words, one for every number: consonant and vowel by turns, sometimes with a consonant at the end. Words
 * of different numbers differ; about as long as English ones of the same frequency. Stateless.
 */
final class Words {

    private static final String CONSONANTS = "bdfghjklmnprstvwyz";
    private static final String VOWELS = "aeiou";
    private static final String ENDINGS = "nrslkdtm";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int SHORTEST = SYLLABLES;

    private Words() {}

    /** The word with this number, 0 or more: four or five letters below 8,010, six or seven below 737,010. */
    static String word(int number) {
        StringBuilder word = new StringBuilder(8);
        int rest = number + SHORTEST;
        // bijective numeration: no syllable stands for nothing, so no two numbers share a word
        while (rest >= 0) {
            int syllable = rest % SYLLABLES;
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
            word.append(VOWELS.charAt(syllable % VOWELS.length()));
            rest = rest / SYLLABLES - 1;
        }
        int ending = (number * 0x9E3779B9) >>> 28;
        if (ending < ENDINGS.length()) {
            word.append(ENDINGS.charAt(ending));
        }
        return word.toString();
    }

    static String capitalised(int number) {
        String word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
