package io.moodreel.search.text;

import io.moodreel.search.query.Constraint;
import io.moodreel.search.query.Range;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What {@link Constraint#admits} says of one title, asked of a whole index. Stateless. */
final class ConstrainedTitles {

    private ConstrainedTitles() {}

    /** Titles that satisfy every constraint; all titles when there is none. Scores nothing. */
    static Query query(List<Constraint> constraints) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Constraint constraint : constraints) {
            add(all, constraint);
        }
        return all.build();
    }

    private static void add(BooleanQuery.Builder all, Constraint constraint) {
        switch (constraint.kind()) {
            case YEARS ->
                all.add(
                        IntField.newRangeQuery(
                                TitleFields.LISTED_YEAR, least(constraint.range()), most(constraint.range())),
                        Occur.FILTER);
            case RUNTIME -> all.add(between(TitleFields.RUNTIME_MINUTES, constraint.range()), Occur.FILTER);
            case PAGES -> all.add(between(TitleFields.PAGES, constraint.range()), Occur.FILTER);
            case LANGUAGE -> all.add(anyOf(TitleFields.LANGUAGE, constraint), Occur.FILTER);
            case WITHOUT_LANGUAGE -> all.add(anyOf(TitleFields.MAIN_LANGUAGE, constraint), Occur.MUST_NOT);
            case GENRE -> all.add(anyOf(TitleFields.GENRE, constraint), Occur.FILTER);
            case WITHOUT_GENRE -> all.add(anyOf(TitleFields.GENRE, constraint), Occur.MUST_NOT);
            case TYPE -> all.add(TitleFields.ofType(constraint.value()), Occur.FILTER);
        }
    }

    private static Query between(String field, Range range) {
        return IntPoint.newRangeQuery(field, least(range), most(range));
    }

    private static int least(Range range) {
        return range.least() == null ? Integer.MIN_VALUE : range.least();
    }

    private static int most(Range range) {
        return range.most() == null ? Integer.MAX_VALUE : range.most();
    }

    private static Query anyOf(String field, Constraint constraint) {
        return KeywordField.newSetQuery(
                field, constraint.values().stream().map(BytesRef::new).toList());
    }

    /** The ids of all titles that satisfy the constraints. */
    static IdSet ids(IndexSearcher searcher, List<Constraint> constraints) throws IOException {
        Query query = searcher.rewrite(query(constraints));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        BitSet ids = new BitSet();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer matching = weight.scorer(segment);
            if (matching != null) {
                addIds(ids, segment, matching.iterator());
            }
        }
        return new IdSet(ids);
    }

    private static void addIds(BitSet ids, LeafReaderContext segment, DocIdSetIterator titles) throws IOException {
        Bits living = segment.reader().getLiveDocs();
        NumericDocValues numbers = DocValues.getNumeric(segment.reader(), TitleFields.ID_NUMBER);
        for (int title = titles.nextDoc(); title != DocIdSetIterator.NO_MORE_DOCS; title = titles.nextDoc()) {
            if ((living == null || living.get(title)) && numbers.advanceExact(title)) {
                ids.set(Math.toIntExact(numbers.longValue()));
            }
        }
    }
}
