package io.moodreel.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What constraints ask of a title.
 *
 * @param type {@code "movie"} or {@code "book"}
 * @param year of release or publication, or null when unknown
 * @param runtimeMinutes of a film, or null
 * @param pages of a book, or null
 * @param languages ISO 639-1, the main one first
 * @param genres as the catalogue writes them
 */
public record TitleTraits(
        String type,
        @Nullable Integer year,
        @Nullable Integer runtimeMinutes,
        @Nullable Integer pages,
        List<String> languages,
        List<String> genres) {

    public TitleTraits {
        languages = List.copyOf(languages);
        genres = List.copyOf(genres);
    }
}
