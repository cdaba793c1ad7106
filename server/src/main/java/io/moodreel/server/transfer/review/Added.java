package io.moodreel.server.transfer.review;

import io.moodreel.server.library.Shelf;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import changed in a library.
 *
 * @param ratings new, or newer than what stood there
 * @param listEntries titles in lists
 */
@Schema(name = "ImportAdded", description = "What an import added to my library")
public record Added(
        @Schema(required = true) int ratings,
        @Schema(required = true) int watched,
        @Schema(required = true) int watchlist,
        @Schema(required = true) int hidden,
        @Schema(required = true) int likes,
        @Schema(required = true) int diaryEntries,
        @Schema(required = true) int lists,
        @Schema(required = true) int listEntries) {
    static final Added NOTHING = new Added(0, 0, 0, 0, 0, 0, 0, 0);

    static Added of(List<ImportChange> changes) {
        Added all = NOTHING;
        for (ImportChange change : changes) {
            all = all.plus(
                    switch (change) {
                        case ImportChange.Rated _ -> new Added(1, 0, 0, 0, 0, 0, 0, 0);
                        case ImportChange.Placed(Shelf shelf, var _, var _) -> placed(shelf);
                        case ImportChange.Liked _ -> new Added(0, 0, 0, 0, 1, 0, 0, 0);
                        case ImportChange.Logged _ -> new Added(0, 0, 0, 0, 0, 1, 0, 0);
                        case ImportChange.ListMade _ -> new Added(0, 0, 0, 0, 0, 0, 1, 0);
                        case ImportChange.Listed _ -> new Added(0, 0, 0, 0, 0, 0, 0, 1);
                    });
        }
        return all;
    }

    private static Added placed(Shelf shelf) {
        return switch (shelf) {
            case HISTORY -> new Added(0, 1, 0, 0, 0, 0, 0, 0);
            case WATCHLIST -> new Added(0, 0, 1, 0, 0, 0, 0, 0);
            case HIDDEN -> new Added(0, 0, 0, 1, 0, 0, 0, 0);
        };
    }

    Added plus(Added other) {
        return new Added(
                ratings + other.ratings,
                watched + other.watched,
                watchlist + other.watchlist,
                hidden + other.hidden,
                likes + other.likes,
                diaryEntries + other.diaryEntries,
                lists + other.lists,
                listEntries + other.listEntries);
    }
}
