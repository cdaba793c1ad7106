package io.moodreel.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a query, weighed against an index.
 *
 * @param words in the order typed, not empty
 */
record QueryWords(List<QueryWord> words) {

    QueryWords {
        words = List.copyOf(words);
    }

    /** A word weighs as much as its inverse document frequency, taken from the field where it is most common. */
    static QueryWords weighed(List<String> texts, KnownWords known) throws IOException {
        double[] telling = new double[texts.size()];
        double sum = 0;
        for (int i = 0; i < telling.length; i++) {
            telling[i] = Math.log(1 + (1.0 + known.index().numDocs()) / (1 + mostTitlesWith(texts.get(i), known)));
            sum += telling[i];
        }
        boolean article = LeadingArticle.leads(texts);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < telling.length; i++) {
            boolean unfinished = i == telling.length - 1;
            boolean needed = i > 0 || !article;
            words.add(new QueryWord(texts.get(i), (float) (telling[i] / sum), unfinished, needed));
        }
        return new QueryWords(words);
    }

    /** The words that say what is looked for: at least half as telling as the most telling one. */
    List<QueryWord> telling() {
        double most = words.stream().mapToDouble(QueryWord::weight).max().orElseThrow();
        return words.stream().filter(word -> word.weight() >= most / 2).toList();
    }

    String key() {
        return Words.key(texts());
    }

    List<String> texts() {
        return words.stream().map(QueryWord::text).toList();
    }

    QueryWord last() {
        return words.getLast();
    }

    int size() {
        return words.size();
    }

    private static int mostTitlesWith(String text, KnownWords known) throws IOException {
        int most = 0;
        for (WordField field : WordField.values()) {
            most = Math.max(most, known.titlesWith(field, text));
        }
        return most;
    }
}
