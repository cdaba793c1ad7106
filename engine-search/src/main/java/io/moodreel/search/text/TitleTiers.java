package io.moodreel.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The extra score of a title that the query as a whole describes: exactly, by its beginning, or with all its words. A
 * title gets the best tier only, and a tier weighs more than all that its words can earn one by one.
 */
final class TitleTiers {

    /** Above the highest {@link WordField#level()} with all extras. */
    private static final float STEP = 16;

    private static final float EXACT_TITLE = 6 * STEP;
    private static final float EXACT_ORIGINAL_TITLE = 5 * STEP;
    private static final float TITLE_BEGINS = 4 * STEP;
    private static final float ORIGINAL_TITLE_BEGINS = 3.5f * STEP;
    private static final float ALL_WORDS_IN_TITLE = 3 * STEP;
    private static final float ALL_WORDS_IN_ORIGINAL_TITLE = 2 * STEP;
    private static final float PERSON_BEGINS = STEP;

    private final QueryWords words;
    private final WordMatch match;
    private final List<Query> tiers = new ArrayList<>();

    private TitleTiers(QueryWords words, WordMatch match) {
        this.words = words;
        this.match = match;
    }

    static Query of(QueryWords words, WordMatch match) throws IOException {
        TitleTiers tiers = new TitleTiers(words, match);
        tiers.addExact();
        tiers.addBeginnings();
        tiers.addAllWords();
        return new DisjunctionMaxQuery(tiers.tiers, 0);
    }

    private void addExact() {
        String key = words.key();
        add(EXACT_TITLE, new TermQuery(new Term(TitleFields.TITLE_KEY, key)));
        add(EXACT_ORIGINAL_TITLE, new TermQuery(new Term(TitleFields.ORIGINAL_TITLE_KEY, key)));
        if (words.size() > 1 && words.last().isYear()) {
            add(EXACT_TITLE, exactTitleOfYear());
        }
        if (LeadingArticle.leads(words.texts())) {
            String withoutArticle = Words.key(LeadingArticle.strip(words.texts()));
            add(TITLE_BEGINS, new TermQuery(new Term(TitleFields.TITLE_KEY, withoutArticle)));
        }
    }

    /** "heat 1995" names the film Heat of 1995 as exactly as can be. */
    private Query exactTitleOfYear() {
        String key = Words.key(words.texts().subList(0, words.size() - 1));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(TitleFields.TITLE_KEY, key)), Occur.MUST)
                .add(new TermQuery(new Term(TitleFields.YEAR, words.last().text())), Occur.MUST)
                .build();
    }

    private void addBeginnings() {
        String key = words.key();
        add(TITLE_BEGINS, new PrefixQuery(new Term(TitleFields.TITLE_KEY, key)));
        add(ORIGINAL_TITLE_BEGINS, new PrefixQuery(new Term(TitleFields.ORIGINAL_TITLE_KEY, key)));
        if (words.size() > 1) {
            add(PERSON_BEGINS, new PrefixQuery(new Term(TitleFields.PERSON_KEY, key)));
        }
    }

    private void addAllWords() throws IOException {
        // Where a single word is found is what its level says already.
        if (words.size() == 1) {
            return;
        }
        add(ALL_WORDS_IN_TITLE, allWordsIn(List.of(WordField.TITLE, WordField.TITLE_VARIANT)));
        add(ALL_WORDS_IN_ORIGINAL_TITLE, allWordsIn(List.of(WordField.ORIGINAL_TITLE)));
    }

    private Query allWordsIn(List<WordField> fields) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (QueryWord word : words.words()) {
            all.add(match.in(fields, word), word.needed() ? Occur.MUST : Occur.SHOULD);
        }
        return all.build();
    }

    private void add(float worth, Query tier) {
        tiers.add(new BoostQuery(new ConstantScoreQuery(tier), worth));
    }
}
