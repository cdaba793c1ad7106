package io.moodreel.server.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list of titles. */
@Schema(description = "One page of titles")
public record TitleListing(
        @Schema(required = true) List<TitleSummary> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true) long total) {}
