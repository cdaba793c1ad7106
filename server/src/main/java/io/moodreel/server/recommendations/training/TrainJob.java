package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.model.ModelFileException;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.recommendations.training.Word.Said;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Trains the recommender anew in a process of its own and lets the result answer from then on. */
@ApplicationScoped
class TrainJob implements JobHandler {
    static final String KIND = "train";
    /** How soon a cancelled job ends. */
    private static final Duration LISTENING = Duration.ofMillis(200);
    /** What a JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}, and what the system's killer leaves. */
    private static final List<Integer> OUT_OF_MEMORY = List.of(3, 137);

    private final Models models;
    private final DataFolder dataFolder;
    private final TrainingConfig config;
    private final Clock clock;
    private final Optional<String> databaseUrl;

    TrainJob(
            Models models,
            DataFolder dataFolder,
            TrainingConfig config,
            Clock clock,
            @ConfigProperty(name = "moodreel.database-url") Optional<String> databaseUrl) {
        this.models = models;
        this.dataFolder = dataFolder;
        this.config = config;
        this.clock = clock;
        this.databaseUrl = databaseUrl;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        if (!parameters.isEmpty()) {
            String name = parameters.keySet().iterator().next();
            throw new InvalidJobException(name, "is no parameter of a training: it takes none");
        }
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        ModelFolder folder = models.folder();
        String version = folder.freshVersion(clock.instant());
        try {
            Path draft = folder.draft(version);
            try {
                train(draft, version, context);
                return summary(models.publish(version));
            } finally {
                folder.removeDrafts();
            }
        } catch (ModelFileException unusable) {
            throw new JobFailedException(
                    "The training wrote a model that cannot be read (%s).".formatted(unusable.getMessage()), unusable);
        } catch (IOException | UncheckedIOException failure) {
            throw new JobFailedException(
                    DiskTroubleException.behind(failure, dataFolder.path())
                            .map(trouble -> trouble.sentence("train again"))
                            .orElse("The model could not be written: " + failure.getMessage()),
                    failure);
        }
    }

    private void train(Path draft, String version, JobContext context) throws JobFailedException {
        List<String> arguments =
                List.of(dataFolder.path().toString(), draft.toString(), version, Boolean.toString(config.measured()));
        try (TrainingProcess process = TrainingProcess.start(config.memory(), databaseUrl, arguments)) {
            boolean done = false;
            while (!process.isSilent()) {
                context.checkCancelled();
                Optional<Said> said = process.next(LISTENING);
                if (said.isPresent()) {
                    done |= follow(said.get(), context);
                }
            }
            int status = process.status().orElse(-1);
            if (!done) {
                throw new JobFailedException(sentence(status));
            }
        }
    }

    /** Whether it says that it is done. */
    private static boolean follow(Said said, JobContext context) throws JobFailedException {
        return switch (said.word()) {
            case DONE -> true;
            case FAILED -> throw new JobFailedException(said.rest());
            case PROGRESS -> {
                String[] parts = said.rest().split(" ", 2);
                context.progress(new Progress(Long.parseLong(parts[0]), TrainingProcess.WHOLE, parts[1]));
                yield false;
            }
        };
    }

    private String sentence(int status) {
        if (OUT_OF_MEMORY.contains(status)) {
            return "The training needs more memory than %s. Set MOODREEL_TRAINING_MEMORY higher, e.g. to 2g, and train again."
                    .formatted(config.memory());
        }
        return "The training process ended with status %d before it was done. Train again; with QUARKUS_LOG_LEVEL=DEBUG the server's log tells what it said."
                .formatted(status);
    }

    private static JobSummary summary(ModelCard card) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("ratings", card.ratings());
        counts.put("raters", card.raters());
        counts.put("titles", card.titles());
        String sentence = String.format(
                Locale.ROOT,
                "Trained on %,d ratings by %,d people of %,d titles in %.0f s; recommendations come from model %s now.",
                card.ratings(),
                card.raters(),
                card.titles(),
                card.seconds(),
                card.version());
        return new JobSummary(sentence, counts);
    }
}
