package io.moodreel.server.studies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What people felt in five seconds of a video, on average.
 *
 * @param startMs from the video's beginning
 * @param people of whom there is a probe; means and deviations are null where they are too few
 */
@Schema(name = "StudyAveragePoint", description = "Five seconds of a video, and what people felt in them on average")
public record AveragePoint(
        @Schema(required = true, description = "from the video's beginning") long startMs,
        @Schema(required = true, description = "of whom there is a prediction here") int people,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "-1 (all low) to 1 (all high); null for fewer than three")
                @Nullable
                Double valenceMean,
        @Schema(required = true, nullable = true, description = "sample standard deviation over people") @Nullable
                Double valenceSd,
        @Schema(required = true, nullable = true, description = "as valence_mean") @Nullable Double arousalMean,
        @Schema(required = true, nullable = true, description = "as valence_sd") @Nullable Double arousalSd) {}
