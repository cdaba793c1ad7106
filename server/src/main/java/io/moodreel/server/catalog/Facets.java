package io.moodreel.server.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the titles of a kind can be filtered by.
 *
 * @param total how many titles there are
 * @param genres most frequent first
 * @param languages ISO 639-1, most frequent first
 */
public record Facets(
        @Schema(required = true) long total,
        @Schema(required = true) List<FacetCount> genres,
        @Schema(required = true) List<FacetCount> languages,
        @Schema(required = true, nullable = true) @Nullable Integer yearMin,
        @Schema(required = true, nullable = true) @Nullable Integer yearMax) {
    /** A value and how many titles have it. */
    public record FacetCount(@Schema(required = true) String value, @Schema(required = true) long count) {}
}
