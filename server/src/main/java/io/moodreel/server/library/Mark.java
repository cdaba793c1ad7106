package io.moodreel.server.library;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person has said about one title.
 *
 * @param rating theirs; null when they have not rated it
 * @param shelves where they keep it
 */
public record Mark(long titleId, @Nullable OwnRating rating, Set<Shelf> shelves) {
    public Mark {
        shelves = Set.copyOf(shelves);
    }
}
