package io.moodreel.search.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Lucene queries for all words of a query together. */
final class TitleQueries {

    /** Together with {@link LevelSimilarity#LARGEST_EXTRA} less than a step of {@link WordField}. */
    private static final float POPULARITY_WEIGHT = 0.4f;

    private static final int WORDS_FOR_ONE_MATCH = 3;

    private TitleQueries() {}

    /** Titles that have every word that is needed, somewhere; best those whose title the words describe. */
    static Query allWords(QueryWords words, WordMatch match) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (QueryWord word : words.words()) {
            query.add(match.anywhere(word), word.needed() ? Occur.MUST : Occur.SHOULD);
        }
        query.add(TitleTiers.of(words, match), Occur.SHOULD);
        query.add(TitleFields.popularityQuery(POPULARITY_WEIGHT), Occur.SHOULD);
        return query.build();
    }

    /**
     * Titles that have at least a third of the telling words. The other words only add to the score: "the" alone is no
     * reason to be found.
     */
    static Query someWords(QueryWords words, WordMatch match) throws IOException {
        List<QueryWord> telling = words.telling();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (QueryWord word : telling) {
            some.add(match.anywhere(word), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch(Math.max(1, telling.size() / WORDS_FOR_ONE_MATCH));

        BooleanQuery.Builder query = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        for (QueryWord word : words.words()) {
            if (!telling.contains(word)) {
                query.add(match.anywhere(word), Occur.SHOULD);
            }
        }
        query.add(TitleFields.popularityQuery(POPULARITY_WEIGHT), Occur.SHOULD);
        return query.build();
    }
}
