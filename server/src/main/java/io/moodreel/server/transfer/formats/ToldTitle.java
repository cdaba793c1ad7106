package io.moodreel.server.transfer.formats;

import io.moodreel.server.catalog.TitleKey;
import io.moodreel.server.catalog.TitleType;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A film or book as a file names it.
 *
 * @param title never blank; an id where the file has nothing else
 * @param originalTitle null where the file has none
 * @param creator who wrote a book; null where the file does not say
 * @param ids what other places call it, in the catalogue's schemes: tmdb, imdb, isbn13, goodreads
 */
public record ToldTitle(
        TitleType type,
        String title,
        @Nullable String originalTitle,
        @Nullable Integer year,
        @Nullable String creator,
        Map<String, String> ids) {
    public ToldTitle {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a title must not be blank");
        }
        ids = Map.copyOf(ids);
    }

    static ToldTitle film(String title, @Nullable Integer year, Map<String, String> ids) {
        return new ToldTitle(TitleType.MOVIE, title, null, year, null, ids);
    }

    /** Equal for two rows of one source that mean the same title. */
    String key() {
        String name = ids.isEmpty() ? TitleKey.of(title) + '|' + year + '|' + creator : new TreeMap<>(ids).toString();
        return type.wireName() + '|' + name;
    }
}
