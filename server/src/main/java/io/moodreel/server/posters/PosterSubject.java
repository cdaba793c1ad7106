package io.moodreel.server.posters;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a poster is drawn from. Immutable; two equal subjects give the same picture, byte for byte.
 *
 * @param type {@code "movie"} or {@code "book"}; books are drawn as books, with a spine
 * @param title any text, also empty, also in scripts the display face lacks
 * @param year of release or publication; null when unknown
 * @param genres most telling first; unknown names are skipped, none at all is fine
 * @param credit director or author, set small; null or blank when unknown
 */
public record PosterSubject(
        String type, String title, @Nullable Integer year, List<String> genres, @Nullable String credit) {

    static final String MOVIE = "movie";
    static final String BOOK = "book";

    public PosterSubject {
        if (!MOVIE.equals(type) && !BOOK.equals(type)) {
            throw new IllegalArgumentException("type is '" + type + "' but must be 'movie' or 'book'");
        }
        Objects.requireNonNull(title, "title is null; pass an empty text when a work has none");
        genres = List.copyOf(genres);
    }

    boolean isBook() {
        return BOOK.equals(type);
    }
}
