package io.moodreel.search.text;

import io.moodreel.search.query.Constraint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Answers one query on one snapshot of the index. For one thread.
 *
 * <p>The query is read in up to three ways, strictest first: all words as typed, all words with typos forgiven, some of
 * the words. A looser reading is tried only while there are few hits, and its hits come after those of the stricter;
 * that keeps every exact match before every typo, every full match before every partial one, and the common query fast.
 */
final class StagedSearch {

    /** With this many hits, a looser reading would only add noise below them. */
    private static final int ENOUGH = 5;

    private static final int AS_TYPED = 2;
    private static final int WITH_TYPOS = 1;
    private static final int SOME_WORDS = 0;

    static final Sort BEST_FIRST_THEN_ID =
            new Sort(SortField.FIELD_SCORE, new SortField(TitleFields.ID_NUMBER, SortField.Type.LONG));

    /** The Lucene score that lies midway in its band. */
    private static final double MIDDLE_SCORE = 32;

    private final IndexSearcher searcher;
    private final TitleQuery query;
    private final List<Constraint> constraints;
    private final int loosest;
    private final Map<Long, TitleHit> hits = new LinkedHashMap<>();

    private StagedSearch(IndexSearcher searcher, TitleQuery query, List<Constraint> constraints, int loosest) {
        this.searcher = searcher;
        this.query = query;
        this.constraints = constraints;
        this.loosest = loosest;
    }

    /** A search that reads the query in every way it needs. */
    static StagedSearch inAllWays(IndexSearcher searcher, TitleQuery query, List<Constraint> constraints) {
        return new StagedSearch(searcher, query, constraints, SOME_WORDS);
    }

    /** A search for titles that have every word, typos forgiven. */
    static StagedSearch forEveryWord(IndexSearcher searcher, TitleQuery query, List<Constraint> constraints) {
        return new StagedSearch(searcher, query, constraints, WITH_TYPOS);
    }

    List<TitleHit> hits() throws IOException {
        List<String> texts = words();
        if (!texts.isEmpty()) {
            KnownWords known = new KnownWords(searcher);
            collectStages(QueryWords.weighed(texts, known), known);
        }
        return List.copyOf(hits.values());
    }

    private List<String> words() {
        if (query.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        return Words.of(query.text(), TitleQuery.MOST_WORDS);
    }

    private void collectStages(QueryWords words, KnownWords known) throws IOException {
        collect(AS_TYPED, TitleQueries.allWords(words, WordMatch.asTyped(known)));
        if (isEnough()) {
            return;
        }
        WordMatch withTypos = WordMatch.withTypos(words, known);
        if (withTypos.hasRespellings()) {
            collect(WITH_TYPOS, TitleQueries.allWords(words, withTypos));
        }
        if (loosest == SOME_WORDS && !isEnough() && words.size() > 1) {
            collect(SOME_WORDS, TitleQueries.someWords(words, withTypos));
        }
    }

    private boolean isEnough() {
        return hits.size() >= Math.min(ENOUGH, query.limit());
    }

    private void collect(int band, Query words) throws IOException {
        // A looser reading finds again what the stricter ones found, so that many more are needed.
        int wanted = query.limit() + hits.size();
        // Counting no further than that lets Lucene pass over titles that cannot come among the first any more.
        TopFieldCollectorManager best = new TopFieldCollectorManager(BEST_FIRST_THEN_ID, wanted, wanted);
        for (ScoreDoc found : searcher.search(constrained(words), best).scoreDocs) {
            Object[] sortedBy = ((FieldDoc) found).fields;
            float score = (Float) sortedBy[0];
            long id = (Long) sortedBy[1];
            if (hits.size() < query.limit()) {
                hits.putIfAbsent(id, new TitleHit(id, band + score / (score + MIDDLE_SCORE)));
            }
        }
    }

    /** A query narrowed to the kind and the constraints asked for. */
    Query constrained(Query words) {
        if (query.type() == null && constraints.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (query.type() != null) {
            all.add(TitleFields.ofType(query.type()), Occur.FILTER);
        }
        if (!constraints.isEmpty()) {
            all.add(ConstrainedTitles.query(constraints), Occur.FILTER);
        }
        return all.build();
    }
}
