package io.moodreel.search.text;

import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector.Type;

/** In which order a list of titles stands. Ties fall to the smaller id. */
public enum ListOrder {
    /** Most votes first, of equal ones the more popular. */
    POPULAR(
            LongField.newSortField(TitleFields.VOTE_COUNT, true, Type.MIN),
            DoubleField.newSortField(TitleFields.LISTED_POPULARITY, true, Type.MIN)),
    /** Highest {@link ListFacts#weightedRating} first. */
    RATING(DoubleField.newSortField(TitleFields.WEIGHTED_RATING, true, Type.MIN)),
    /** Those without a year last. */
    NEWEST(IntField.newSortField(TitleFields.LISTED_YEAR, true, Type.MIN, Integer.MIN_VALUE)),
    /** Those without a year last. */
    OLDEST(IntField.newSortField(TitleFields.LISTED_YEAR, false, Type.MIN, Integer.MAX_VALUE)),
    /** By {@link ListFacts#sortKey}. */
    TITLE(new SortField(TitleFields.SORT_KEY, SortField.Type.STRING));

    private final Sort sort;

    ListOrder(SortField... fields) {
        SortField[] all = new SortField[fields.length + 1];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = new SortField(TitleFields.ID_NUMBER, SortField.Type.LONG);
        this.sort = new Sort(all);
    }

    /** Lucene's form; the id is the last of its fields. */
    Sort sort() {
        return sort;
    }
}
