package io.moodreel.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a query that say what is looked for, and which of them a title has, in whichever form of the same English
 * stem. Immutable; safe for any thread.
 */
public final class WordsInCommon {
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

    /** What of the query's telling words the texts have: as it stands there, folded, in the order typed. */
    public List<String> with(List<String> texts) {
        if (telling.isEmpty()) {
            return List.of();
        }
        Set<String> there = new LinkedHashSet<>();
        texts.forEach(text -> there.addAll(Words.of(text)));
        Map<String, String> byStem = byStem(there);
        EnglishStem stems = new EnglishStem();
        List<String> common = new ArrayList<>();
        for (String word : telling) {
            String found = there.contains(word) ? word : byStem.get(stems.of(word));
            if (found != null) {
                common.add(found);
            }
        }
        return common;
    }

    /** The words that may be forms of a telling one, by their stems; of several the first. */
    private Map<String, String> byStem(Set<String> words) {
        Set<String> beginnings = new LinkedHashSet<>();
        telling.forEach(word -> beginnings.add(EnglishStem.beginning(word)));
        EnglishStem stems = new EnglishStem();
        Map<String, String> byStem = new HashMap<>();
        for (String word : words) {
            // most words cannot be meant, and need no stem
            if (beginnings.contains(EnglishStem.beginning(word))) {
                byStem.putIfAbsent(stems.of(word), word);
            }
        }
        return byStem;
    }
}
