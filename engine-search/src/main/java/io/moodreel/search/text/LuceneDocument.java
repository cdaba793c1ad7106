package io.moodreel.search.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Lays a title out in the index's fields. For one title and one thread. */
final class LuceneDocument {

    private static final float SMALLEST_POPULARITY = 1e-6f;
    private static final int LONGEST_SORT_KEY_BYTES = 200;
    private static final int LONGEST_KEYWORD = 1_000;

    /** Words with their number per title; no positions, for no query asks where a word stands. */
    private static final FieldType COUNTED = wordsType(IndexOptions.DOCS_AND_FREQS, false);

    private static final FieldType LISTED = wordsType(IndexOptions.DOCS, true);

    private final Document document = new Document();

    private LuceneDocument() {}

    static Document of(TitleDocument title) {
        LuceneDocument layout = new LuceneDocument();
        layout.addFacts(title);
        layout.addTitles(title);
        title.people().forEach(layout::addPerson);
        Stream.concat(title.genres().stream(), title.keywords().stream())
                .forEach(label -> layout.addWords(WordField.LABEL, Words.of(label)));
        layout.addListFields(title);
        layout.document.add(new Field(WordField.OVERVIEW.fieldName(), TextFolding.fold(title.overview()), COUNTED));
        return layout.document;
    }

    private void addFacts(TitleDocument title) {
        addTerm(TitleFields.ID, Long.toString(title.id()));
        document.add(new NumericDocValuesField(TitleFields.ID_NUMBER, title.id()));
        addTerm(TitleFields.TYPE, title.type());
        if (title.year() != null) {
            addTerm(TitleFields.YEAR, Integer.toString(title.year()));
        }
        float popularity = (float) Math.log1p(title.popularity());
        if (popularity > SMALLEST_POPULARITY) {
            document.add(TitleFields.popularity(popularity));
        }
    }

    private void addListFields(TitleDocument title) {
        ListFacts list = title.list();
        addKeywords(TitleFields.GENRE, title.genres());
        addKeywords(TitleFields.LANGUAGE, list.languages());
        addKeywords(
                TitleFields.MAIN_LANGUAGE, list.languages().stream().limit(1).toList());
        addNumber(TitleFields.RUNTIME_MINUTES, list.runtimeMinutes());
        addNumber(TitleFields.PAGES, list.pages());
        if (title.year() != null) {
            document.add(new IntField(TitleFields.LISTED_YEAR, title.year(), Field.Store.NO));
        }
        if (list.voteAverage() != null) {
            document.add(new DoubleField(TitleFields.VOTE_AVERAGE, list.voteAverage(), Field.Store.NO));
        }
        document.add(new LongField(TitleFields.VOTE_COUNT, list.voteCount(), Field.Store.NO));
        document.add(new DoubleField(TitleFields.WEIGHTED_RATING, list.weightedRating(), Field.Store.NO));
        document.add(new DoubleField(TitleFields.LISTED_POPULARITY, title.popularity(), Field.Store.NO));
        document.add(new SortedDocValuesField(TitleFields.SORT_KEY, sortable(list.sortKey())));
    }

    /** Lists need no more of a title than fits on a line; titles that differ only behind that stand by id. */
    private static BytesRef sortable(String key) {
        BytesRef bytes = new BytesRef(key);
        bytes.length = Math.min(bytes.length, LONGEST_SORT_KEY_BYTES);
        return bytes;
    }

    private void addKeywords(String field, List<String> values) {
        values.stream()
                .distinct()
                .filter(value -> value.length() <= LONGEST_KEYWORD)
                .forEach(value -> document.add(new KeywordField(field, value, Field.Store.NO)));
    }

    private void addTitles(TitleDocument title) {
        List<String> words = Words.of(title.title());
        addWords(WordField.TITLE, words);
        addTitleKeys(TitleFields.TITLE_KEY, words);
        addVariants(TitleVariants.of(title.title(), words));

        List<String> originalWords = Words.of(title.originalTitle());
        if (!originalWords.equals(words)) {
            addWords(WordField.ORIGINAL_TITLE, originalWords);
            addTitleKeys(TitleFields.ORIGINAL_TITLE_KEY, originalWords);
        }
    }

    private void addVariants(Collection<String> variants) {
        for (String variant : variants) {
            addTerm(WordField.TITLE_VARIANT.fieldName(), variant);
            addTerm(TitleFields.SPELLING, variant);
        }
    }

    private void addTitleKeys(String field, List<String> words) {
        addKey(field, words);
        if (LeadingArticle.leads(words)) {
            addKey(field, LeadingArticle.strip(words));
        }
    }

    private void addPerson(String person) {
        List<String> words = Words.of(person);
        addWords(WordField.PEOPLE, words);
        addKey(TitleFields.PERSON_KEY, words);
    }

    private void addKey(String field, List<String> words) {
        if (!words.isEmpty()) {
            addTerm(field, Words.key(words));
        }
    }

    private void addNumber(String field, @Nullable Integer number) {
        if (number != null) {
            document.add(new IntPoint(field, number));
        }
    }

    private void addTerm(String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }

    private void addWords(WordField field, List<String> words) {
        document.add(new Field(field.fieldName(), new WordStream(words), COUNTED));
        document.add(new Field(TitleFields.SPELLING, new WordStream(words), LISTED));
    }

    private static FieldType wordsType(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
