package io.moodreel.server.metadata.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source's terms ask to be shown where its data is. */
@Schema(description = "What a source's terms ask to be shown")
public record Attribution(
        @Schema(required = true) String name,
        @Schema(required = true) String words,
        @Schema(required = true) String url) {}
