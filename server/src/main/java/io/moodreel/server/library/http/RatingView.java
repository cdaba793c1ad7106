package io.moodreel.server.library.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.OwnRating;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rating as the person who gave it sees it. */
@Schema(name = "Rating", description = "A rating of mine")
public record RatingView(
        @Schema(required = true) long id,
        @Schema(required = true) TitleType itemType,
        @Schema(required = true) long itemId,
        @Schema(required = true, description = "0.5 to 5 in halves") double rating,
        @Schema(required = true) Instant ratedAt,
        @Schema(description = "in lists") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TitleSummary title) {
    static RatingView alone(OwnRating rating, Title title) {
        return view(rating, title, null);
    }

    static RatingView inList(OwnRating rating, Title title) {
        return view(rating, title, TitleSummary.of(title));
    }

    private static RatingView view(OwnRating rating, Title title, @Nullable TitleSummary summary) {
        return new RatingView(
                rating.id(), title.facts().type(), title.id(), rating.rating(), rating.ratedAt(), summary);
    }
}
