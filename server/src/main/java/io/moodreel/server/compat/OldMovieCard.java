package io.moodreel.server.compat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.http.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A film as CineWatch's pages draw it. */
@Schema(name = "CineWatchMovie")
public record OldMovieCard(
        @JsonProperty("primaryTitle") @Schema(required = true) String primaryTitle,
        @JsonProperty("description") @Schema(required = true, description = "at most 100 characters")
                String description,
        @JsonProperty("primaryImage") @Schema(required = true) String primaryImage,
        @JsonProperty("trailerUrl") @Schema(required = true, nullable = true) @Nullable String trailerUrl,
        @JsonProperty("id") @Schema(required = true) long id,
        @JsonProperty("title") @Schema(required = true) String title,
        @JsonProperty("similarity") @Schema(required = true, description = "cosine, 0-1") double similarity) {
    /** @param pages where people reach this server */
    static OldMovieCard of(Title title, double similarity, PublicUrl pages) {
        TitleSummary summary = TitleSummary.of(title);
        return new OldMovieCard(
                summary.title(),
                OldDescription.of(summary.overview()),
                pages.of(summary.pictureUrl()),
                summary.trailerUrl(),
                summary.id(),
                summary.title(),
                similarity);
    }
}
