package io.moodreel.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene queries for single words of a query, found anywhere or in a certain field: letter for letter, the last one
 * also as a prefix, and perhaps respelled. Only the best place counts.
 */
final class WordMatch {

    /** A year found as the year of release ranks between people and labels. */
    private static final float YEAR_LEVEL = 5.5f;

    /** Longer queries are sentences rather than titles, and every respelling is a word to look up in every field. */
    private static final int MOST_WORDS_WITH_TYPOS = 6;

    private final KnownWords known;
    private final Map<QueryWord, List<Respelling>> respellings;

    private WordMatch(KnownWords known, Map<QueryWord, List<Respelling>> respellings) {
        this.known = known;
        this.respellings = respellings;
    }

    static WordMatch asTyped(KnownWords known) {
        return new WordMatch(known, Map.of());
    }

    static WordMatch withTypos(QueryWords words, KnownWords known) throws IOException {
        if (words.size() > MOST_WORDS_WITH_TYPOS) {
            return asTyped(known);
        }
        Map<QueryWord, List<Respelling>> respellings = new HashMap<>();
        for (QueryWord word : words.words()) {
            List<Respelling> ofWord = Respellings.of(word, known.index());
            if (!ofWord.isEmpty()) {
                respellings.put(word, ofWord);
            }
        }
        return new WordMatch(known, respellings);
    }

    boolean hasRespellings() {
        return !respellings.isEmpty();
    }

    /** Matches nothing when no title has the word. */
    Query anywhere(QueryWord word) throws IOException {
        List<Query> places = new ArrayList<>();
        for (WordField field : WordField.values()) {
            addAlternatives(places, word, field);
        }
        if (word.isYear()) {
            places.add(constant(new TermQuery(new Term(TitleFields.YEAR, word.text())), YEAR_LEVEL));
        }
        return new BoostQuery(new DisjunctionMaxQuery(places, 0), word.weight());
    }

    /** Matches nothing when no title has the word there. */
    Query in(List<WordField> fields, QueryWord word) throws IOException {
        List<Query> places = new ArrayList<>();
        for (WordField field : fields) {
            addAlternatives(places, word, field);
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    private void addAlternatives(List<Query> places, QueryWord word, WordField field) throws IOException {
        Query exactly = known.query(field, word.text());
        if (exactly != null) {
            places.add(exactly);
        }
        if (word.unfinished() && word.text().length() >= field.shortestPrefix()) {
            Term beginning = new Term(field.fieldName(), word.text());
            places.add(constant(new PrefixQuery(beginning), field.prefixLevel()));
        }
        for (Respelling respelling : respellings.getOrDefault(word, List.of())) {
            Query respelled = known.query(field, respelling.text());
            if (respelled != null) {
                places.add(new BoostQuery(respelled, respelling.likeness()));
            }
        }
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
