package io.moodreel.server.recommendations.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ModelsTest {
    @TempDir
    Path folder;

    private ModelsUnderTest under;

    @BeforeEach
    void open() {
        under = new ModelsUnderTest(folder.resolve("data"));
        under.rate();
    }

    @AfterEach
    void close() {
        under.close();
    }

    private static void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int there = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(there ^ 0xFF);
        }
    }

    private String current() {
        return under.models().current().map(model -> model.card().version()).orElse("none");
    }

    @Test
    void withoutModels_thereIsNone() {
        under.models().openNewest();

        assertThat(current()).isEqualTo("none");
        assertThat(under.models().newestFirst(10, 0)).isEmpty();
    }

    @Test
    void newest_answers_andTellsWhatItWasMadeOf() {
        under.write("20261120-033000");
        under.write("20261121-033000");
        under.models().openNewest();

        TrainedModel model = under.models().current().orElseThrow();
        assertThat(model.card().version()).isEqualTo("20261121-033000");
        assertThat(model.card().raters()).isEqualTo(60);
        assertThat(model.card().ratings()).isEqualTo(60 * 17);
        assertThat(model.card().metrics()).isEqualTo(Map.of("ndcg_at_10", 0.25));
        for (String name : new String[] {"hybrid", "user-pearson", "user-knn", "ease", "implicit-als"}) {
            assertThat(model.recommender(name)).as(name).isPresent();
        }
        assertThat(model.recommender("nonsense")).isEmpty();
    }

    @Test
    void damagedFile_isPassedOver() throws IOException {
        under.write("20261120-033000");
        damage(under.write("20261121-033000"));
        under.models().openNewest();

        assertThat(current()).isEqualTo("20261120-033000");
    }

    @Test
    void onlyDamagedOrCutShortOrMissingFiles_meanNoModel() throws IOException {
        damage(under.write("20261120-033000"));
        Path cut = under.write("20261121-033000");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 1000));
        Files.createDirectories(under.models().folder().file("20261122-033000").getParent());
        under.models().openNewest();

        assertThat(current()).isEqualTo("none");
    }

    @Test
    void threeNewest_areKept_andTheHistoryOfAll() {
        for (int day = 1; day <= 5; day++) {
            String version = "2026110" + day + "-033000";
            under.write(version);
            under.models().adopt(version);
        }

        assertThat(under.models().folder().versions())
                .containsExactly("20261105-033000", "20261104-033000", "20261103-033000");
        assertThat(under.models().newestFirst(10, 0)).hasSize(5);
    }

    @Test
    void versionsOfOneSecond_areOrderedByWhenTheyWereMade() throws IOException {
        ModelFolder models = under.models().folder();
        Instant now = Instant.parse("2026-11-21T03:30:00Z");
        for (int i = 0; i < 11; i++) {
            String version = models.freshVersion(now);
            models.draft(version);
            models.publish(version);
        }

        assertThat(models.versions())
                .startsWith("20261121-033000-11", "20261121-033000-10")
                .endsWith("20261121-033000");
    }

    @Test
    void draftThatWasNeverFinished_isNoVersion_andGoesWithTheNext() throws IOException {
        Path left = under.models().folder().draft("20261120-033000");
        assertThat(under.models().folder().versions()).isEmpty();

        under.models().folder().draft("20261121-033000");

        assertThat(left).doesNotExist();
    }
}
