package io.moodreel.server.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a title was chosen.
 *
 * @param kind {@code mood}, {@code shared_terms}, {@code popular} …
 * @param text one line for the card
 * @param because what it rests on: genres, words, titles
 */
@Schema(description = "Why a title was chosen")
public record Reason(
        @Schema(required = true) String kind,
        @Schema(required = true) String text,
        @Schema(required = true) List<String> because) {}
