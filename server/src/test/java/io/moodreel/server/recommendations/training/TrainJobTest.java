package io.moodreel.server.recommendations.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.imports.RecordingJob;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trainings in processes of their own. */
@Timeout(240)
class TrainJobTest {
    @TempDir
    Path folder;

    private ModelsUnderTest under;

    @BeforeEach
    void open() {
        under = new ModelsUnderTest(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        under.close();
    }

    private record Settings(String memory, boolean measured) implements TrainingConfig {
        @Override
        public boolean automatic() {
            return false;
        }

        @Override
        public LocalTime nightlyAt() {
            return LocalTime.of(3, 30);
        }
    }

    private TrainJob job(String memory) {
        return new TrainJob(
                under.models(),
                under.installation().folder(),
                new Settings(memory, true),
                Clock.systemUTC(),
                Optional.empty());
    }

    private List<Path> inTheFolder() throws IOException {
        Path models = under.installation().folder().path().resolve("models");
        try (Stream<Path> files = Files.list(models)) {
            return files.toList();
        }
    }

    @Test
    void training_makesAModel_thatAnswersAtOnce_andSaysHowGoodItIs() throws Exception {
        under.rate();
        RecordingJob context = RecordingJob.of(Map.of());
        JobSummary summary = job("256m").run(context);

        ModelCard card = under.models().current().orElseThrow().card();
        assertThat(summary.sentence())
                .startsWith("Trained on 1,020 ratings by 60 people of 60 titles in ")
                .endsWith("; recommendations come from model " + card.version() + " now.");
        assertThat(card.metrics()).containsKeys("ndcg_at_10", "popularity_ndcg_at_10");
        assertThat(card.metrics().get("ndcg_at_10")).isBetween(0.01, 1.0);
        assertThat(inTheFolder()).hasSize(1);
        assertThat(context.progress()).hasSizeGreaterThan(3).allMatch(progress -> progress.done() <= 1000);
        assertThat(under.models().newestFirst(10, 0)).hasSize(1);
    }

    @Test
    void cancelledTraining_leavesNothing_andEndsItsProcess() throws Exception {
        under.rate();

        assertThatExceptionOfType(RecordingJob.Stopped.class)
                .isThrownBy(() -> job("256m").run(RecordingJob.of(Map.of()).stoppingAfterBatches(3)));

        assertThat(inTheFolder()).isEmpty();
        assertThat(under.models().current()).isEmpty();
        await().atMost(Duration.ofSeconds(20)).until(() -> ProcessHandle.current()
                .children()
                .noneMatch(child -> child.info().commandLine().orElse("").contains(TrainingProgram.class.getName())));
    }

    @Test
    void processWhoseServerIsGone_ends() throws Exception {
        under.rate();
        Path draft = under.models().folder().draft("20261121-033000");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrainingProgram.class.getName(),
                        under.installation().folder().path().toString(),
                        draft.toString(),
                        "20261121-033000",
                        "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // what the end of the server's process does, however it comes
            process.getOutputStream().close();

            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(4);
            assertThat(draft.resolve(ModelFolder.FILE)).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void withoutRatings_theTrainingSaysWhatIsMissing() {
        assertThatExceptionOfType(JobFailedException.class)
                .isThrownBy(() -> job("256m").run(RecordingJob.of(Map.of())))
                .withMessage("There are no ratings to learn from. Import some, or rate titles.");
    }

    @Test
    void tooLittleMemory_isSaid() {
        under.rate();

        assertThatExceptionOfType(JobFailedException.class)
                .isThrownBy(() -> job("8m").run(RecordingJob.of(Map.of())))
                .withMessageContaining("MOODREEL_TRAINING_MEMORY");
    }

    @Test
    void parameters_areRefused() {
        assertThatExceptionOfType(InvalidJobException.class)
                .isThrownBy(() -> job("256m").validate(Map.of("path", "/tmp")))
                .withMessage("is no parameter of a training: it takes none");
    }
}
