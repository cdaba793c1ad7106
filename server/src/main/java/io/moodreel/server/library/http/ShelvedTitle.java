package io.moodreel.server.library.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.moodreel.server.catalog.TitleSummary;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A title on a shelf: flat as in any list, and since when it stands there. */
@Schema(description = "A title on a shelf of mine")
public record ShelvedTitle(@JsonUnwrapped TitleSummary summary, @Schema(required = true) Instant addedAt) {}
