package io.moodreel.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Looks up the words within a small edit distance of a mistyped one: the index's word list, intersected with a
 * Levenshtein automaton (Schulz and Mihov 2002). One look-up serves all fields of a query, where a {@link FuzzyQuery}
 * for each would build its automaton each time; that is most of what typos cost.
 */
final class Respellings {

    /** A person remembers the first letter of a word, and it keeps the look-up short. */
    private static final int LETTERS_WITHOUT_TYPO = 1;

    private static final int MOST = 12;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::edits)
            .thenComparing(Comparator.comparingInt(Candidate::titles).reversed())
            .thenComparing(Candidate::text);

    private Respellings() {}

    /** The likeliest words, fewest typos first, common ones before rare ones; never the word itself. */
    static List<Respelling> of(QueryWord word, IndexReader index) throws IOException {
        int typos = word.typosForgiven();
        Terms known = MultiTerms.getTerms(index, TitleFields.SPELLING);
        if (typos == 0 || known == null) {
            return List.of();
        }
        TermsEnum close = FuzzyQuery.getFuzzyAutomaton(word.text(), typos, LETTERS_WITHOUT_TYPO, true)
                .getTermsEnum(known);
        List<Candidate> candidates = new ArrayList<>();
        for (BytesRef term = close.next(); term != null; term = close.next()) {
            String text = term.utf8ToString();
            if (!text.equals(word.text())) {
                candidates.add(new Candidate(text, EditDistance.between(word.text(), text), close.docFreq()));
            }
        }
        return candidates.stream()
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(candidate -> new Respelling(candidate.text(), likeness(word, candidate)))
                .toList();
    }

    private static float likeness(QueryWord word, Candidate candidate) {
        return 1 - (float) candidate.edits() / (word.text().length() + 1);
    }

    private record Candidate(String text, int edits, int titles) {}
}
