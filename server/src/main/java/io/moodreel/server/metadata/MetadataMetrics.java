package io.moodreel.server.metadata;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.metadata.source.SourceState.Health;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How other places are asked and what the cache spares them, for whoever watches the server. */
@ApplicationScoped
class MetadataMetrics {
    private static final String ANSWERS = "moodreel.metadata.answers";
    private static final String RESULT = "result";

    private final MeterRegistry registry;
    private final LiveTitles live;

    MetadataMetrics(MeterRegistry registry, LiveTitles live) {
        this.registry = registry;
        this.live = live;
    }

    void start(@Observes StartupEvent event) {
        for (Freshness freshness : Freshness.values()) {
            FunctionCounter.builder(ANSWERS, live, titles -> titles.counts().of(freshness))
                    .tag(RESULT, word(freshness))
                    .description("questions for titles of other places by how they were answered")
                    .register(registry);
        }
        FunctionCounter.builder(ANSWERS, live, titles -> titles.counts().left())
                .tag(RESULT, "local")
                .register(registry);
        live.states().stream().filter(SourceState::configured).forEach(state -> {
            counter("answer", state.name(), SourceState::answers);
            counter("failure", state.name(), SourceState::failures);
            Gauge.builder(
                            "moodreel.metadata.source.resting",
                            live,
                            titles -> now(titles, state.name()).health() == Health.RESTING ? 1 : 0)
                    .tag("source", state.name())
                    .description("1 while the source is not asked because it failed too often or wants a pause")
                    .register(registry);
        });
    }

    private void counter(String outcome, String source, ToDoubleFunction<SourceState> count) {
        FunctionCounter.builder("moodreel.metadata.requests", live, titles -> count.applyAsDouble(now(titles, source)))
                .tag("source", source)
                .tag("outcome", outcome)
                .description("questions sent to sources, retries not counted")
                .register(registry);
    }

    private static SourceState now(LiveTitles live, String source) {
        return live.states().stream()
                .filter(state -> state.name().equals(source))
                .findFirst()
                .orElseGet(() -> SourceState.off(source));
    }

    /** As most caches call them. */
    private static String word(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> "miss";
            case CACHED -> "hit";
            case STALE, STALE_ON_ERROR -> freshness.name().toLowerCase(Locale.ROOT);
        };
    }
}
