package io.moodreel.server.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which kinds of title an answer may hold. */
public enum TitleScope {
    MOVIE,
    BOOK,
    ALL;

    /** The one kind, null for all. */
    public @Nullable TitleType type() {
        return switch (this) {
            case MOVIE -> TitleType.MOVIE;
            case BOOK -> TitleType.BOOK;
            case ALL -> null;
        };
    }

    /** The kinds. */
    public List<TitleType> types() {
        return switch (this) {
            case MOVIE -> List.of(TitleType.MOVIE);
            case BOOK -> List.of(TitleType.BOOK);
            case ALL -> List.of(TitleType.values());
        };
    }
}
