package io.moodreel.server.experiments;

import io.moodreel.server.library.Library;
import io.moodreel.server.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How experiments stand now. Each report reads all activities of its goal since it began. Thread-safe. */
@Singleton
class ExperimentReports {
    private final Database database;
    private final Library library;
    private final Clock clock;

    ExperimentReports(Database database, Library library, Clock clock) {
        this.database = database;
        this.library = library;
        this.clock = clock;
    }

    ExperimentView of(Experiment experiment) {
        Instant now = clock.instant();
        List<Exposure> exposures = database.read(handle -> new ExperimentStore(handle).exposures(experiment.id()));
        ExperimentReport report = new ExperimentReport(experiment, exposures);
        if (!exposures.isEmpty()) {
            Instant stopped = experiment.stoppedAt();
            Instant end = stopped == null ? now : stopped;
            library.forEachActivity(
                    experiment.plan().goal().kind(), experiment.startedAt(), end.plusMillis(1), report::add);
        }
        return report.at(now);
    }
}
