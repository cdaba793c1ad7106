package io.moodreel.search.text;

import io.moodreel.search.query.Constraint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Answers a wish in whole sentences on one snapshot of the index. For one thread.
 *
 * <p>Titles that have every word, typos aside, come first, as when typing: the wish may be a name. The others are ranked
 * by BM25F (Robertson and Zaragoza 2009) over all their fields: any of the wish's telling words counts, in any of its
 * forms, the rarer the more. The weights did best on the tuning half of our labelled wishes; near them they matter little
 * ({@code docs/decisions/0030}).
 */
final class SentenceSearch {
    private static final float TITLE_WEIGHT = 2;
    private static final float PEOPLE_WEIGHT = 1;
    private static final float LABEL_WEIGHT = 2;
    private static final float OVERVIEW_WEIGHT = 1;
    private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.5f);

    /** What another form of a word is worth beside the word itself. */
    private static final float OTHER_FORM = 0.8f;

    /** The BM25 score that lies midway in the band below. */
    private static final double MIDDLE_SCORE = 16;

    private final IndexSearcher searcher;
    private final TitleQuery query;
    private final List<Constraint> constraints;
    private final Map<Long, TitleHit> hits = new LinkedHashMap<>();

    SentenceSearch(IndexSearcher searcher, TitleQuery query, List<Constraint> constraints) {
        this.searcher = searcher;
        this.query = query;
        this.constraints = constraints;
    }

    List<TitleHit> hits() throws IOException {
        StagedSearch everyWord = StagedSearch.forEveryWord(searcher, query, constraints);
        everyWord.hits().forEach(this::add);
        List<Query> words = words(searcher.getIndexReader());
        if (!words.isEmpty()) {
            BooleanQuery.Builder anyWord = new BooleanQuery.Builder();
            words.forEach(word -> anyWord.add(word, Occur.SHOULD));
            collect(everyWord.constrained(anyWord.build()));
        }
        return List.copyOf(hits.values());
    }

    private List<Query> words(IndexReader index) throws IOException {
        SameStem stems = new SameStem(index);
        List<Query> words = new ArrayList<>();
        for (String word : WordsInCommon.telling(Words.of(query.text(), TitleQuery.MOST_WORDS))) {
            List<Query> forms = new ArrayList<>();
            for (String form : stems.forms(word)) {
                forms.add(form.equals(word) ? inAnyField(form) : new BoostQuery(inAnyField(form), OTHER_FORM));
            }
            words.add(new DisjunctionMaxQuery(forms, 0));
        }
        return words;
    }

    private static Query inAnyField(String word) {
        return new CombinedFieldQuery.Builder(word)
                .addField(WordField.TITLE.fieldName(), TITLE_WEIGHT)
                .addField(WordField.PEOPLE.fieldName(), PEOPLE_WEIGHT)
                .addField(WordField.LABEL.fieldName(), LABEL_WEIGHT)
                .addField(WordField.OVERVIEW.fieldName(), OVERVIEW_WEIGHT)
                .build();
    }

    private void collect(Query anyWord) throws IOException {
        IndexSearcher byBm25 = new IndexSearcher(searcher.getIndexReader());
        byBm25.setQueryCache(null);
        byBm25.setSimilarity(BM25);
        int wanted = query.limit() + hits.size();
        TopFieldCollectorManager best = new TopFieldCollectorManager(StagedSearch.BEST_FIRST_THEN_ID, wanted, wanted);
        for (ScoreDoc found : byBm25.search(anyWord, best).scoreDocs) {
            Object[] sortedBy = ((FieldDoc) found).fields;
            float score = (Float) sortedBy[0];
            add(new TitleHit((Long) sortedBy[1], score / (score + MIDDLE_SCORE)));
        }
    }

    private void add(TitleHit hit) {
        if (hits.size() < query.limit()) {
            hits.putIfAbsent(hit.id(), hit);
        }
    }
}
