package io.moodreel.search.text;

import java.util.List;
import java.util.Set;

/**
 * Articles that people leave out when they look for a title. Only those that are hardly ever the first word in another
 * sense: German "die" is missing because of "Die Hard", Spanish "los" and "las" because of Los Angeles and Las Vegas.
 */
final class LeadingArticle {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "le", "la", "les", "il", "el", "der", "das");

    private LeadingArticle() {}

    /** Whether the words begin with an article that something follows. */
    static boolean leads(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.getFirst());
    }

    static List<String> strip(List<String> words) {
        return leads(words) ? words.subList(1, words.size()) : words;
    }
}
