package io.moodreel.search.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which words one snapshot of the index has in which fields. A sentence asks for each of its words many times, and looking
 * words up is most of what such a query costs, so each is looked up once. For one query and one thread.
 */
final class KnownWords {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> places = new HashMap<>();

    KnownWords(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexReader index() {
        return searcher.getIndexReader();
    }

    /** How many titles have the word in the field. */
    int titlesWith(WordField field, String word) throws IOException {
        return places(new Term(field.fieldName(), word)).docFreq();
    }

    /** The titles that have the word in the field; null when none has. */
    @Nullable
    Query query(WordField field, String word) throws IOException {
        Term term = new Term(field.fieldName(), word);
        TermStates known = places(term);
        return known.docFreq() == 0 ? null : new TermQuery(term, known);
    }

    private TermStates places(Term term) throws IOException {
        TermStates known = places.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            places.put(term, known);
        }
        return known;
    }
}
