package io.moodreel.search.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of an index that are forms of the same English word, "grieving" and "grieves" for "grieve". Looked up when a
 * sentence is asked, so that titles keep their words as they are. For one query and one thread.
 */
final class SameStem {
    private static final int MOST_FORMS = 16;

    private final EnglishStem stems = new EnglishStem();
    private final IndexReader index;

    SameStem(IndexReader index) {
        this.index = index;
    }

    /** The word itself, then its other forms. */
    List<String> forms(String word) throws IOException {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        String stem = stems.of(word);
        if (stem.length() >= EnglishStem.SHORTEST && stem.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            // the last letter of a stem is often not that of its words: "happi" of "happy"
            BytesRef beginning = new BytesRef(stem.substring(0, Math.max(EnglishStem.SHORTEST, stem.length() - 1)));
            for (WordField field : WordField.ofSentences()) {
                collect(forms, stem, beginning, MultiTerms.getTerms(index, field.fieldName()));
            }
        }
        return new ArrayList<>(forms).subList(0, Math.min(MOST_FORMS, forms.size()));
    }

    private void collect(Set<String> forms, String stem, BytesRef beginning, Terms known) throws IOException {
        if (known == null) {
            return;
        }
        TermsEnum terms = known.iterator();
        TermsEnum.SeekStatus found = terms.seekCeil(beginning);
        BytesRef term = found == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, beginning)) {
            String text = term.utf8ToString();
            if (stem.equals(stems.of(text))) {
                forms.add(text);
            }
            term = terms.next();
        }
    }
}
