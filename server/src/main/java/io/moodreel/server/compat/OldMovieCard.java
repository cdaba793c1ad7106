package io.moodreel.server.compat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.platform.http.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A film as CineWatch's pages draw it: as EmotionPix's do, and how like the other one it is. */
@Schema(name = "CineWatchMovie")
public record OldMovieCard(
        @JsonUnwrapped OldFilm film,
        @JsonProperty("id") @Schema(required = true) long id,
        @JsonProperty("title") @Schema(required = true) String title,
        @JsonProperty("similarity") @Schema(required = true, description = "cosine, 0-1") double similarity) {
    /** @param pages where people reach this server */
    static OldMovieCard of(Title title, double similarity, PublicUrl pages) {
        TitleSummary summary = TitleSummary.of(title);
        return new OldMovieCard(OldFilm.of(summary, pages), summary.id(), summary.title(), similarity);
    }
}
