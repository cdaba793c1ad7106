package io.moodreel.server.search.semantic;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many titles can be found, and how many of them by meaning, for whoever watches the server. */
@ApplicationScoped
class EmbeddingMetrics {
    private final MeterRegistry registry;
    private final MeaningSearch search;

    EmbeddingMetrics(MeterRegistry registry, MeaningSearch search) {
        this.registry = registry;
        this.search = search;
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("moodreel.titles", search, found -> found.coverage().titles())
                .description("titles that can be found")
                .register(registry);
        Gauge.builder("moodreel.titles.embedded", search, found -> found.coverage()
                        .embedded())
                .description("titles that can be found by meaning")
                .register(registry);
    }
}
