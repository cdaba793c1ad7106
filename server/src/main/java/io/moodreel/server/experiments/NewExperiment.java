package io.moodreel.server.experiments;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An experiment to start, as somebody asked for it. */
@Schema(description = "An experiment to start")
public record NewExperiment(
        @Schema(required = true, maxLength = 100) @Nullable String name,
        @Schema(required = true, description = "two different ones: the control, then the treatment") @Nullable
                List<@Nullable String> strategies,
        @Schema(required = true, implementation = Goal.class) @Nullable String goal) {
    private static final int LONGEST_NAME = 100;

    /** What is wrong with each field, if anything. */
    Map<String, Optional<String>> objections(List<String> known) {
        Map<String, Optional<String>> objections = new LinkedHashMap<>();
        objections.put("name", objectionToName());
        objections.put("strategies", objectionToStrategies(known));
        objections.put("goal", objectionToGoal());
        return objections;
    }

    /** What is to be compared; call it when there are no {@link #objections}. */
    Experiment.Plan plan() {
        List<@Nullable String> both = Objects.requireNonNull(strategies);
        return new Experiment.Plan(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(both.getFirst()),
                Objects.requireNonNull(both.getLast()),
                Goal.of(Objects.requireNonNull(goal)).orElseThrow());
    }

    private Optional<String> objectionToName() {
        if (name == null || name.isBlank()) {
            return Optional.of("must not be empty: say in a few words what is compared");
        }
        if (name.strip().length() > LONGEST_NAME) {
            return Optional.of("must be at most 100 characters");
        }
        if (name.strip().chars().anyMatch(Character::isISOControl)) {
            return Optional.of("must be one line without control characters");
        }
        return Optional.empty();
    }

    private Optional<String> objectionToStrategies(List<String> known) {
        if (strategies == null || strategies.size() != 2) {
            return Optional.of("must be two: the control, then the treatment");
        }
        for (String strategy : strategies) {
            if (strategy == null || !known.contains(strategy)) {
                return Optional.of("must be two of " + String.join(", ", known) + "; there is no strategy " + strategy);
            }
        }
        if (new HashSet<>(strategies).size() == 1) {
            return Optional.of("must be two different ones, were twice " + strategies.getFirst());
        }
        return Optional.empty();
    }

    private Optional<String> objectionToGoal() {
        if (goal == null || Goal.of(goal).isEmpty()) {
            return Optional.of("must be one of click, play, finish, save, rated_high");
        }
        return Optional.empty();
    }
}
