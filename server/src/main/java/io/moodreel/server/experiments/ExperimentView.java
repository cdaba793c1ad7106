package io.moodreel.server.experiments;

import io.moodreel.server.experiments.statistics.Interval;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An experiment and how it stands. */
@Schema(name = "Experiment", description = "Two strategies compared on people, and how that stands")
public record ExperimentView(
        @Schema(required = true) long id,
        @Schema(required = true) String name,
        @Schema(required = true) Goal goal,
        @Schema(required = true) State state,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true, nullable = true) @Nullable Instant stoppedAt,
        @Schema(required = true, description = "the control, then the treatment") List<Variant> variants,
        @Schema(required = true, nullable = true, description = "null until people have been given both strategies")
                @Nullable
                Comparison comparison) {
    /** Whether people are still assigned. */
    @Schema(name = "ExperimentState")
    public enum State {
        RUNNING,
        STOPPED
    }

    /** What people given one strategy did. */
    @Schema(name = "ExperimentVariant")
    public record Variant(
            @Schema(required = true) String strategy,
            @Schema(required = true, description = "who was given its answers") long people,
            @Schema(required = true, description = "who of them reached the goal in time, once each") long conversions,
            @Schema(required = true, description = "conversions / people, 0 for nobody") double rate,
            @Schema(required = true, description = "the rate's, by Wilson") Interval interval) {}

    /** The treatment against the control. */
    @Schema(name = "ExperimentComparison")
    public record Comparison(
            @Schema(required = true, description = "the treatment's rate less the control's") double difference,
            @Schema(required = true, description = "the difference's, good whenever one looks") Interval interval,
            @Schema(required = true, description = "always valid: look as often as you like") double pValue,
            @Schema(required = true, description = "whether p_value ever was at most 0.05") boolean decided) {}
}
