package io.moodreel.search.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs to know about one film or book.
 *
 * @param id the title's id, unique over films and books together
 * @param type {@code "movie"} or {@code "book"}
 * @param title as shown; any script; may be empty
 * @param originalTitle in the original language, or empty; may equal the title
 * @param year of release or publication, or null when unknown
 * @param genres names such as {@code "Science Fiction"}
 * @param people directors and cast, or authors, one full name each
 * @param keywords further words or phrases about the contents
 * @param overview the synopsis, or empty
 * @param popularity 0 or more, on any scale whose useful range is about 0 to 1,000
 * @param list what lists need beyond that
 */
public record TitleDocument(
        long id,
        String type,
        String title,
        String originalTitle,
        @Nullable Integer year,
        List<String> genres,
        List<String> people,
        List<String> keywords,
        String overview,
        double popularity,
        ListFacts list) {

    public TitleDocument {
        TitleTypes.require(type);
        genres = List.copyOf(genres);
        people = List.copyOf(people);
        keywords = List.copyOf(keywords);
        if (!(popularity >= 0 && popularity < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "popularity of title " + id + " is " + popularity + "; it must be a finite number from 0 up");
        }
    }
}
