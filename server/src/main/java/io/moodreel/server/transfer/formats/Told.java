package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file tells about a title. A day without a time of day is told as its noon in UTC, which is the same
 * day nearly everywhere.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Told.Rated.class, name = "rated"),
    @JsonSubTypes.Type(value = Told.Shelved.class, name = "shelved"),
    @JsonSubTypes.Type(value = Told.Logged.class, name = "logged"),
    @JsonSubTypes.Type(value = Told.Listed.class, name = "listed")
})
public sealed interface Told {
    /**
     * It was rated.
     *
     * @param rating 0.5–5.0 in halves
     */
    record Rated(double rating, @Nullable Instant at) implements Told {}

    /** It is kept somewhere: watched or read, to be watched or read, hidden. */
    record Shelved(Shelf shelf, @Nullable Instant at) implements Told {}

    /**
     * It was watched, or read to its end, on a day.
     *
     * @param rating 0.5–5.0 in halves, null for none
     * @param again whether it was not the first time
     * @param note what was written about it, empty for nothing
     */
    record Logged(LocalDate on, @Nullable Double rating, boolean again, boolean liked, List<String> tags, String note)
            implements Told {
        public Logged {
            tags = List.copyOf(tags);
        }
    }

    /**
     * It stands in a list.
     *
     * @param list the list's name
     * @param about what the list is about, empty for nothing
     * @param place from 1
     * @param note beside the title, empty for nothing
     */
    record Listed(String list, String about, int place, String note) implements Told {}
}
