package io.moodreel.server.experiments;

import io.moodreel.server.experiments.ExperimentView.Comparison;
import io.moodreel.server.experiments.ExperimentView.State;
import io.moodreel.server.experiments.ExperimentView.Variant;
import io.moodreel.server.experiments.statistics.Arm;
import io.moodreel.server.experiments.statistics.Interval;
import io.moodreel.server.experiments.statistics.SequentialTest;
import io.moodreel.server.library.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells how an experiment stands from who was exposed when, and what they did. An outcome is known when somebody reaches
 * the goal, or when their time is over; both in the order in which they became known. A stopped experiment stands as it
 * did when it was stopped. Used by one thread.
 */
final class ExperimentReport {
    private enum What {
        EXPOSED,
        CONVERTED,
        LOST
    }

    private record Event(Instant at, What what, Arm arm) {}

    private final Experiment experiment;
    private final Map<Long, Exposure> exposures = new HashMap<>();
    private final Map<Long, Instant> conversions = new HashMap<>();

    ExperimentReport(Experiment experiment, List<Exposure> exposures) {
        this.experiment = experiment;
        exposures.forEach(exposure -> this.exposures.put(exposure.userId(), exposure));
    }

    /** Something that somebody did; it counts when it is the goal, by somebody exposed, in time. */
    void add(Activity activity) {
        Exposure exposure = exposures.get(activity.userId());
        if (exposure == null || !experiment.plan().goal().isReachedBy(activity)) {
            return;
        }
        Instant at = activity.at();
        if (!at.isBefore(exposure.at()) && at.isBefore(exposure.at().plus(experiment.window()))) {
            conversions.merge(activity.userId(), at, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** How it stands at a moment. */
    ExperimentView at(Instant now) {
        Instant stopped = experiment.stoppedAt();
        Instant end = stopped == null ? now : stopped;
        Map<Arm, Long> people = new EnumMap<>(Map.of(Arm.CONTROL, 0L, Arm.TREATMENT, 0L));
        Map<Arm, Long> converted = new EnumMap<>(people);
        SequentialTest test = new SequentialTest();
        for (Event event : events(end)) {
            switch (event.what()) {
                case EXPOSED -> {
                    people.merge(event.arm(), 1L, Long::sum);
                    test.exposed();
                }
                case CONVERTED -> {
                    converted.merge(event.arm(), 1L, Long::sum);
                    test.converted(event.arm());
                }
                case LOST -> test.lost(event.arm());
            }
        }
        List<Variant> variants = Stream.of(Arm.CONTROL, Arm.TREATMENT)
                .map(arm -> variant(arm, people.get(arm), converted.get(arm)))
                .toList();
        return new ExperimentView(
                experiment.id(),
                experiment.plan().name(),
                experiment.plan().goal(),
                experiment.isRunning() ? State.RUNNING : State.STOPPED,
                experiment.startedAt(),
                stopped,
                variants,
                comparison(variants, test));
    }

    /** All up to {@code end} in the order of time; whoever comes, comes before what they do. */
    private List<Event> events(Instant end) {
        List<Event> events = new ArrayList<>();
        for (Exposure exposure : exposures.values()) {
            Arm arm = exposure.strategy().equals(experiment.plan().control()) ? Arm.CONTROL : Arm.TREATMENT;
            events.add(new Event(exposure.at(), What.EXPOSED, arm));
            Instant goal = conversions.get(exposure.userId());
            events.add(
                    goal == null
                            ? new Event(exposure.at().plus(experiment.window()), What.LOST, arm)
                            : new Event(goal, What.CONVERTED, arm));
        }
        events.removeIf(event -> event.at().isAfter(end));
        events.sort(Comparator.comparing(Event::at).thenComparing(Event::what));
        return events;
    }

    private Variant variant(Arm arm, long people, long converted) {
        double rate = people == 0 ? 0 : (double) converted / people;
        return new Variant(experiment.strategyOf(arm), people, converted, rate, Interval.ofShare(converted, people));
    }

    private static @Nullable Comparison comparison(List<Variant> variants, SequentialTest test) {
        if (variants.stream().anyMatch(variant -> variant.people() == 0)) {
            return null;
        }
        double difference = variants.getLast().rate() - variants.getFirst().rate();
        return new Comparison(difference, test.difference(), test.pValue(), test.isDecided());
    }
}
