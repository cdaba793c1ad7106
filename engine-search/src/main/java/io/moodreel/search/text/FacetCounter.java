package io.moodreel.search.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Counts what the titles of one kind can be filtered by, in one pass over a snapshot. For one thread. */
final class FacetCounter {

    private final String type;
    private final Map<String, Long> genres = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private long total;
    private @Nullable Integer firstYear;
    private @Nullable Integer lastYear;

    private FacetCounter(String type) {
        this.type = type;
    }

    static ListFacets of(IndexSearcher searcher, String type) throws IOException {
        FacetCounter counter = new FacetCounter(type);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            counter.add(segment.reader());
        }
        return new ListFacets(counter.total, counter.genres, counter.languages, counter.firstYear, counter.lastYear);
    }

    private void add(LeafReader segment) throws IOException {
        PostingsEnum titles = segment.postings(new Term(TitleFields.TYPE, type), PostingsEnum.NONE);
        if (titles == null) {
            return;
        }
        Bits living = segment.getLiveDocs();
        SortedNumericDocValues years = DocValues.getSortedNumeric(segment, TitleFields.LISTED_YEAR);
        Tally ofGenres = new Tally(DocValues.getSortedSet(segment, TitleFields.GENRE));
        Tally ofLanguages = new Tally(DocValues.getSortedSet(segment, TitleFields.LANGUAGE));
        for (int title = titles.nextDoc(); title != DocIdSetIterator.NO_MORE_DOCS; title = titles.nextDoc()) {
            if (living != null && !living.get(title)) {
                continue;
            }
            total++;
            ofGenres.count(title);
            ofLanguages.count(title);
            if (years.advanceExact(title)) {
                widen(Math.toIntExact(years.nextValue()));
            }
        }
        ofGenres.addTo(genres);
        ofLanguages.addTo(languages);
    }

    private void widen(int year) {
        firstYear = firstYear == null ? year : Math.min(firstYear, year);
        lastYear = lastYear == null ? year : Math.max(lastYear, year);
    }

    /** Counts by a segment's own numbers of the values; their names are looked up once each. */
    private static final class Tally {
        private final SortedSetDocValues values;
        private final long[] counts;

        Tally(SortedSetDocValues values) {
            this.values = values;
            this.counts = new long[Math.toIntExact(values.getValueCount())];
        }

        void count(int title) throws IOException {
            if (values.advanceExact(title)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    sums.merge(values.lookupOrd(number).utf8ToString(), counts[number], Long::sum);
                }
            }
        }
    }
}
