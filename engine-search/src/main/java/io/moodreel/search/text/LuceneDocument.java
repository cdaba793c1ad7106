package io.moodreel.search.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** Lays a title out in the index's fields. For one title and one thread. */
final class LuceneDocument {

    private static final float SMALLEST_POPULARITY = 1e-6f;

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
