package io.moodreel.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Texts as lists of index words. Safe for any thread. */
final class Words {

    static final Analyzer ANALYZER = new TitleAnalyzer();

    /** More than a query has; and so few that the longest key is a term that Lucene takes (32,766 bytes). */
    private static final int MOST_IN_KEY = TitleQuery.MOST_WORDS;

    private Words() {}

    /** All words of a text, folded, in order. */
    static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first {@code most} words of a text, folded, in order. */
    static List<String> of(String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", TextFolding.fold(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(word.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A whole title as one term, so that "equals" and "begins with" are look-ups. */
    static String key(List<String> words) {
        return String.join(" ", words.subList(0, Math.min(MOST_IN_KEY, words.size())));
    }
}
