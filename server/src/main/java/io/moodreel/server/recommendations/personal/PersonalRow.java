package io.moodreel.server.recommendations.personal;

import io.moodreel.server.catalog.TitleSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Titles for one person. */
@Schema(name = "PersonalRow", description = "Titles for one person")
public record PersonalRow(
        @Schema(required = true, description = "what was really used, e.g. hybrid or popular+content") String strategy,
        @Schema(required = true, nullable = true, description = "null before the first training") @Nullable
                String modelVersion,
        @Schema(required = true, nullable = true, description = "one of the six moods, null for none") @Nullable
                String mood,
        @Schema(required = true) List<TitleSummary> items) {}
