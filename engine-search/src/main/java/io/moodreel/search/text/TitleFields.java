package io.moodreel.search.text;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The index's fields beside the {@link WordField}s. A change here or in {@link LuceneDocument} needs a new {@link
 * CommitData#SCHEMA_VERSION}, so that indexes of the old layout are rebuilt.
 */
final class TitleFields {

    /** The id as a term, to replace and delete by. */
    static final String ID = "id";

    /** The id as a number, to give back and to break ties. */
    static final String ID_NUMBER = "id_number";

    static final String TYPE = "type";
    static final String YEAR = "year";

    /** All words of the title as one term; once more without its leading article. */
    static final String TITLE_KEY = "title_key";

    static final String ORIGINAL_TITLE_KEY = "original_title_key";
    static final String PERSON_KEY = "person_key";

    static final String GENRE = "genre";
    static final String LANGUAGE = "language";

    /** The first of the languages alone. */
    static final String MAIN_LANGUAGE = "main_language";

    static final String RUNTIME_MINUTES = "runtime_minutes";
    static final String PAGES = "pages";

    /** The year as a number, to sort and to ask for ranges. */
    static final String LISTED_YEAR = "listed_year";

    static final String VOTE_AVERAGE = "vote_average";
    static final String VOTE_COUNT = "vote_count";
    static final String WEIGHTED_RATING = "weighted_rating";
    static final String LISTED_POPULARITY = "listed_popularity";
    static final String SORT_KEY = "sort_key";

    /** The words in which typos are forgiven: all but those of overviews. */
    static final String SPELLING = "spelling";

    private static final String FEATURES = "features";
    private static final String POPULARITY = "popularity";

    /** The logarithm of a popularity of about 20, which is worth half of what popularity can be worth. */
    private static final float MIDDLE_POPULARITY = 3;

    private TitleFields() {}

    static Query ofType(String type) {
        return new TermQuery(new Term(TYPE, type));
    }

    static Term id(long id) {
        return new Term(ID, Long.toString(id));
    }

    /**
     * Popularity as Lucene keeps it, by its logarithm, for it spreads over orders of magnitude.
     *
     * @param logarithm above 0
     */
    static FeatureField popularity(float logarithm) {
        return new FeatureField(FEATURES, POPULARITY, logarithm);
    }

    /** Scores the popular a little higher: from 0 to {@code weight}, half of it at a popularity of about 20. */
    static Query popularityQuery(float weight) {
        return FeatureField.newSaturationQuery(FEATURES, POPULARITY, weight, MIDDLE_POPULARITY);
    }
}
