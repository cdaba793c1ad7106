package io.moodreel.server.library.http;

import io.moodreel.server.library.Mark;
import io.moodreel.server.library.OwnRating;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.library.Shelves;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I have said about some titles, over HTTP: what a card shows besides the title. */
@Path("/api/library/marks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Library")
public class MarksResource {
    private static final int MOST_IDS = 100;
    private static final String RULE = "must be 1 to " + MOST_IDS + " titles' numbers with commas between, ";

    private final Shelves shelves;
    private final CurrentUser current;

    MarksResource(Shelves shelves, CurrentUser current) {
        this.shelves = shelves;
        this.current = current;
    }

    /** What I have said about one title. */
    @Schema(name = "Mark", description = "What I have said about one title")
    public record MarkView(
            @Schema(required = true) long itemId,
            @Schema(required = true, nullable = true, description = "null: not rated") @Nullable Double rating,
            @Schema(required = true, nullable = true) @Nullable Long ratingId,
            @Schema(required = true) boolean watchlist,
            @Schema(required = true) boolean history,
            @Schema(required = true) boolean hidden) {
        static MarkView of(Mark mark) {
            OwnRating rating = mark.rating();
            return new MarkView(
                    mark.titleId(),
                    rating == null ? null : rating.rating(),
                    rating == null ? null : rating.id(),
                    mark.shelves().contains(Shelf.WATCHLIST),
                    mark.shelves().contains(Shelf.HISTORY),
                    mark.shelves().contains(Shelf.HIDDEN));
        }
    }

    /** Marks in the order asked for. */
    @Schema(description = "What I have said about titles, in the order asked for")
    public record MarkListing(@Schema(required = true) List<MarkView> items) {}

    @GET
    @Operation(operationId = "getMarks", summary = "What I have said about these titles")
    public MarkListing marks(
            @QueryParam("ids") @NotBlank(message = "is required: titles' numbers with commas between") String ids) {
        return new MarkListing(shelves.marks(current.user().id(), read(ids)).stream()
                .map(MarkView::of)
                .toList());
    }

    private static List<Long> read(String ids) {
        String[] parts = ids.split(",", MOST_IDS + 1);
        if (parts.length > MOST_IDS) {
            throw ProblemException.invalid("ids", RULE + "were more");
        }
        return Arrays.stream(parts).map(MarksResource::number).distinct().toList();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException unreadable) {
            throw ProblemException.invalid("ids", RULE + "was \"" + Shown.shortened(text) + "\"");
        }
    }
}
