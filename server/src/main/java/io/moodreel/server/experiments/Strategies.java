package io.moodreel.server.experiments;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** All strategies that can be compared. */
@Singleton
class Strategies {
    private final List<StrategyNames> sources;

    Strategies(@All List<StrategyNames> sources) {
        this.sources = sources;
    }

    List<ExperimentsResource.StrategyView> all() {
        return sources.stream()
                .flatMap(source -> source.names().stream()
                        .map(name -> new ExperimentsResource.StrategyView(name, source.describe(name))))
                .toList();
    }

    List<String> names() {
        return sources.stream().flatMap(source -> source.names().stream()).toList();
    }

    boolean exist(Experiment experiment) {
        return names().containsAll(
                        List.of(experiment.plan().control(), experiment.plan().treatment()));
    }
}
