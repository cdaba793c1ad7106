package io.moodreel.search.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Answers one list query on one snapshot of the index. For one thread. */
final class TitleList {

    /** Bounds the memory of whoever turns to a page far behind: it is reached in steps of this many titles. */
    private static final int STEP = 10_000;

    private final IndexSearcher searcher;
    private final TitleListQuery wanted;
    private final Query query;

    TitleList(IndexSearcher searcher, TitleListQuery wanted) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.query = query(wanted);
    }

    /** The ids of the first titles of a query in an order. */
    static List<Long> first(IndexSearcher searcher, Query query, ListOrder order, int count) throws IOException {
        return Arrays.stream(searcher.search(query, count, order.sort()).scoreDocs)
                .map(TitleList::id)
                .toList();
    }

    long count() throws IOException {
        return searcher.count(query);
    }

    List<Long> ids(long offset, int size) throws IOException {
        if (offset > 0 && offset >= count()) {
            return List.of();
        }
        FieldDoc last = null;
        long passed = 0;
        while (offset - passed + size > STEP && offset > passed) {
            int step = (int) Math.min(STEP, offset - passed);
            ScoreDoc[] hits = after(last, step);
            last = (FieldDoc) hits[hits.length - 1];
            passed += step;
        }
        int toPass = (int) (offset - passed);
        return Arrays.stream(after(last, toPass + size))
                .skip(toPass)
                .map(TitleList::id)
                .toList();
    }

    private ScoreDoc[] after(FieldDoc last, int count) throws IOException {
        TopDocs found = last == null
                ? searcher.search(query, count, wanted.order().sort())
                : searcher.searchAfter(last, query, count, wanted.order().sort());
        return found.scoreDocs;
    }

    private static Long id(ScoreDoc hit) {
        Object[] sortedBy = ((FieldDoc) hit).fields;
        return (Long) sortedBy[sortedBy.length - 1];
    }

    private static Query query(TitleListQuery wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(TitleFields.TYPE, wanted.type())), Occur.FILTER);
        if (!wanted.genres().isEmpty()) {
            all.add(anyOf(TitleFields.GENRE, wanted.genres()), Occur.FILTER);
        }
        if (!wanted.languages().isEmpty()) {
            all.add(anyOf(TitleFields.LANGUAGE, wanted.languages()), Occur.FILTER);
        }
        if (wanted.yearFrom() != null || wanted.yearTo() != null) {
            int from = wanted.yearFrom() == null ? Integer.MIN_VALUE : wanted.yearFrom();
            int to = wanted.yearTo() == null ? Integer.MAX_VALUE : wanted.yearTo();
            all.add(IntField.newRangeQuery(TitleFields.LISTED_YEAR, from, to), Occur.FILTER);
        }
        if (wanted.minimumRating() != null) {
            Query range = DoubleField.newRangeQuery(
                    TitleFields.VOTE_AVERAGE, wanted.minimumRating(), Double.POSITIVE_INFINITY);
            all.add(sparing(wanted, range), Occur.FILTER);
        }
        if (wanted.minimumVotes() != null) {
            Query range = LongField.newRangeQuery(TitleFields.VOTE_COUNT, wanted.minimumVotes(), Long.MAX_VALUE);
            all.add(sparing(wanted, range), Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return KeywordField.newSetQuery(
                field, values.stream().map(BytesRef::new).toList());
    }

    private static Query sparing(TitleListQuery wanted, Query range) {
        if (!wanted.votesOnlyWhereVoted()) {
            return range;
        }
        return new BooleanQuery.Builder()
                .add(range, Occur.SHOULD)
                .add(LongField.newExactQuery(TitleFields.VOTE_COUNT, 0), Occur.SHOULD)
                .build();
    }
}
