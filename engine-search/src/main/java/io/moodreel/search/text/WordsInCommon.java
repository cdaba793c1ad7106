package io.moodreel.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query that say what is looked for, and which of them a title has. A plural is the same word here.
 * Immutable; safe for any thread.
 */
public final class WordsInCommon {
    private static final int SHORTEST_PLURAL = 4;
    /** Words that bind others, and those that every wish may have: to share them says nothing. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "a",
            "about",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "book",
            "books",
            "but",
            "by",
            "film",
            "films",
            "for",
            "from",
            "has",
            "have",
            "he",
            "her",
            "his",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "like",
            "me",
            "movie",
            "movies",
            "my",
            "no",
            "not",
            "novel",
            "of",
            "on",
            "one",
            "or",
            "she",
            "some",
            "something",
            "story",
            "such",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "to",
            "want",
            "was",
            "we",
            "what",
            "where",
            "which",
            "who",
            "whose",
            "will",
            "with",
            "you");

    private final List<String> telling;

    WordsInCommon(List<String> telling) {
        Set<String> distinct = new LinkedHashSet<>(telling);
        distinct.removeAll(SAY_NOTHING);
        this.telling = List.copyOf(distinct);
    }

    /** The words that say something, each once, in the order given. */
    static List<String> telling(List<String> words) {
        return words.stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .distinct()
                .toList();
    }

    /** Those of the query's telling words that one of the texts has, folded, in the order typed. */
    public List<String> with(List<String> texts) {
        if (telling.isEmpty()) {
            return List.of();
        }
        Set<String> there = new LinkedHashSet<>();
        texts.forEach(text -> Words.of(text).forEach(word -> there.add(singular(word))));
        List<String> common = new ArrayList<>();
        for (String word : telling) {
            if (there.contains(singular(word))) {
                common.add(word);
            }
        }
        return common;
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
