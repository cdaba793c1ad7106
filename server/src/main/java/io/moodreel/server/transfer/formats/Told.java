package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.moodreel.server.diary.Watching;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.lists.ListEntry;
import io.moodreel.server.lists.ListText;
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
    @JsonSubTypes.Type(value = Told.Liked.class, name = "liked"),
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

    /** It is liked: a heart, beside the stars or without. */
    record Liked(@Nullable Instant at) implements Told {}

    /**
     * It was watched, or read to its end, on a day.
     *
     * @param rating 0.5–5.0 in halves, null for none
     * @param again whether it was not the first time
     * @param tags words, as many and as long as a diary takes
     * @param review empty for none
     * @param mood the label of the mood it was chosen in; only Moodreel knows
     */
    record Logged(
            LocalDate on,
            @Nullable Double rating,
            boolean again,
            boolean liked,
            List<String> tags,
            String review,
            @Nullable String mood)
            implements Told {
        public Logged {
            tags = tags.stream()
                    .map(tag -> shortened(tag, Watching.LONGEST_TAG))
                    .limit(Watching.MOST_TAGS)
                    .toList();
            review = shortened(review, Watching.LONGEST_REVIEW);
        }

        static Logged plain(LocalDate on, @Nullable Double rating, List<String> tags, String review) {
            return new Logged(on, rating, false, false, tags, review, null);
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
    record Listed(String list, String about, int place, String note, @Nullable Instant at) implements Told {
        public Listed {
            list = shortened(list, ListText.LONGEST_NAME);
            about = shortened(about, ListText.LONGEST_DESCRIPTION);
            note = shortened(note, ListEntry.LONGEST_NOTE);
        }
    }

    /** As much of a text as there is room for. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
