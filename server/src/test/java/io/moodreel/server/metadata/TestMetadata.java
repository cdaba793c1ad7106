package io.moodreel.server.metadata;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.platform.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Live titles for tests, with times as they are by default. */
public final class TestMetadata {
    private TestMetadata() {}

    public static LiveTitles live(Database database, Clock clock, MetadataSource... sources) {
        Catalog catalog = new Catalog(database);
        return new LiveTitles(List.of(sources), new Arrivals(catalog), catalog, database, new Defaults(20), clock);
    }

    static LiveTitles live(Database database, Clock clock, long mostAnswers, MetadataSource... sources) {
        Catalog catalog = new Catalog(database);
        return new LiveTitles(
                List.of(sources), new Arrivals(catalog), catalog, database, new Defaults(mostAnswers), clock);
    }

    public static Arrivals arrivals(Catalog catalog) {
        return new Arrivals(catalog);
    }

    /** Named: Quarkus takes an anonymous class of a validated interface for a mistake. */
    private record Defaults(long mostAnswers) implements MetadataConfig {
        @Override
        public Duration freshFor() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration emptyFor() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration staleFor() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration staleOnErrorFor() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration failedFor() {
            return Duration.ofSeconds(15);
        }
    }
}
