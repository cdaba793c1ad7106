package io.moodreel.server.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a video that somebody labelled. As it is sent, everything but the emotion may be left out; as it is
 * kept, only the edges may be missing: the clients before this one have none.
 *
 * @param id its name within the document, kept when its edges move; made up where it was left out
 * @param segment its number; its place in the list where it was left out
 * @param emotion the label, in the annotator's words
 * @param timestamp when it was labelled, ms since 1970; now where it was left out
 * @param startMs where it begins in the video
 * @param endMs where it ends in the video, after its beginning
 */
@Schema(name = "Annotation", description = "A stretch of a video with a label")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Annotation(
        @Schema(description = "its name within the document; made up where it is left out") @Nullable String id,
        @Schema(description = "its number; its place in the list where it is left out") @Nullable Integer segment,
        @Schema(required = true, description = "the label, at most 60 characters") @Nullable String emotion,
        @Schema(description = "when it was labelled, ms since 1970; now where it is left out") @Nullable Long timestamp,
        @Schema(description = "where it begins in the video, ms") @Nullable Long startMs,
        @Schema(description = "where it ends in the video, ms") @Nullable Long endMs) {}
