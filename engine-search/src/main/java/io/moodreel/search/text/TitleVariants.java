package io.moodreel.search.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Other words by which a title's words are known: neighbours written as one ("Spider-Man": "spiderman"), single letters
 * written as one ("S.W.A.T.": "swat"), numbers in digits and in Roman numerals ("Rocky II": "2"), words within an
 * apostrophe ("Ocean's": "ocean").
 */
final class TitleVariants {

    /** From two on and without V and X, which stand alone as letters too often. */
    private static final Map<String, String> DIGITS_BY_NUMERAL = Map.ofEntries(
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("xi", "11"),
            Map.entry("xii", "12"),
            Map.entry("xiii", "13"));

    private static final Map<String, String> NUMERALS_BY_DIGIT = DIGITS_BY_NUMERAL.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private TitleVariants() {}

    /**
     * The variants of a title's words, without the words themselves.
     *
     * @param words the title's index words, in order
     */
    static Set<String> of(String title, List<String> words) {
        Set<String> variants = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            addIfKnown(variants, DIGITS_BY_NUMERAL.get(words.get(i)));
            addIfKnown(variants, NUMERALS_BY_DIGIT.get(words.get(i)));
            if (i > 0) {
                variants.add(words.get(i - 1) + words.get(i));
            }
        }
        addAbbreviations(variants, words);
        ApostropheWords.in(title).forEach(part -> variants.addAll(Words.of(part, 1)));
        words.forEach(variants::remove);
        return variants;
    }

    private static void addAbbreviations(Set<String> variants, List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (isLetter(word)) {
                letters.append(word);
                continue;
            }
            addAbbreviation(variants, letters);
        }
        addAbbreviation(variants, letters);
    }

    private static void addAbbreviation(Set<String> variants, StringBuilder letters) {
        if (letters.length() > 1) {
            variants.add(letters.toString());
        }
        letters.setLength(0);
    }

    /** Latin only: in Chinese, single characters are words. */
    private static boolean isLetter(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    private static void addIfKnown(Set<String> variants, @Nullable String variant) {
        if (variant != null) {
            variants.add(variant);
        }
    }
}
