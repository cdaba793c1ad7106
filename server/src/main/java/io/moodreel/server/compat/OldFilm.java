package io.moodreel.server.compat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.http.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A film as EmotionPix's pages draw it. */
@Schema(name = "EmotionPixMovie")
public record OldFilm(
        @JsonProperty("primaryTitle") @Schema(required = true) String primaryTitle,
        @JsonProperty("description") @Schema(required = true, description = "at most 100 characters")
                String description,
        @JsonProperty("primaryImage") @Schema(required = true) String primaryImage,
        @JsonProperty("trailerUrl") @Schema(required = true, nullable = true) @Nullable String trailerUrl) {
    /** @param pages where people reach this server */
    static OldFilm of(TitleSummary title, PublicUrl pages) {
        return new OldFilm(
                title.title(), OldDescription.of(title.overview()), pages.of(title.pictureUrl()), title.trailerUrl());
    }
}
