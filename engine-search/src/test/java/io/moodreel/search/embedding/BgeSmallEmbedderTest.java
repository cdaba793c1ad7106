package io.moodreel.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BgeSmallEmbedderTest {

    private static final Offset<Float> ROUNDING = within(1e-5f);
    private static final List<String> TEXTS = List.of(
            "A widow keeps the lighthouse after her husband drowns, and learns to speak of him.",
            "Two detectives chase a gang of bank robbers through Los Angeles.",
            "千と千尋の神隠し is also called Spirited Away",
            "",
            "😀",
            "A long evening. ".repeat(60));

    @TempDir
    static Path folder;

    private static BgeSmallEmbedder embedder;

    @BeforeAll
    static void open() {
        embedder = BgeSmallEmbedder.open(folder, 2);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void vectors_equalThoseOfLangchain4j() {
        BgeSmallEnV15QuantizedEmbeddingModel theirs = new BgeSmallEnV15QuantizedEmbeddingModel();

        for (String text : TEXTS) {
            if (!text.isEmpty()) {
                assertThat(embedder.passages(List.of(text)).getFirst())
                        .containsExactly(theirs.embed(text).content().vector(), ROUNDING);
            }
        }
    }

    @Test
    void everyVector_hasItsNumbersAndLengthOne() {
        for (float[] vector : embedder.passages(TEXTS)) {
            assertThat(vector).hasSize(384);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
        }
        assertThat(embedder.model()).isEqualTo("bge-small-en-v1.5-q");
        assertThat(embedder.dimensions()).isEqualTo(384);
    }

    @Test
    void query_isNearestToThePassageThatMeansTheSame() {
        float[] query = embedder.query("a slow film about grief by the sea");
        List<float[]> passages = embedder.passages(TEXTS);

        assertThat(dot(query, passages.get(0))).isGreaterThan(dot(query, passages.get(1)) + 0.1);
    }

    @Test
    void query_isAskedWithTheModelsInstruction() {
        assertThat(embedder.query("grief"))
                .containsExactly(
                        embedder.passages(List.of("Represent this sentence for searching relevant passages: grief"))
                                .getFirst(),
                        ROUNDING);
    }

    @Test
    void vector_isTheSameWhateverIsEmbeddedBesideIt() {
        List<String> reversed = new ArrayList<>(TEXTS).reversed();
        List<float[]> together = embedder.passages(TEXTS);
        List<float[]> otherwise = embedder.passages(reversed).reversed();

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(together.get(i)).isEqualTo(otherwise.get(i));
            assertThat(together.get(i))
                    .isEqualTo(embedder.passages(List.of(TEXTS.get(i))).getFirst());
        }
        assertThat(embedder.passages(List.of())).isEmpty();
    }

    @Test
    void manyThreads_getTheVectorsThatOneGets() throws Exception {
        float[] expected = embedder.query("grief by the sea");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<float[]>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(() -> embedder.query("grief by the sea")));
                threads.submit(() -> embedder.passages(TEXTS));
            }
            for (Future<float[]> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(expected);
            }
        }
    }

    @Test
    void textBeyondWhatTheModelReads_changesNothing() {
        String long1 = "grief and the sea ".repeat(200);

        assertThat(embedder.passages(List.of(long1)).getFirst())
                .isEqualTo(embedder.passages(List.of(long1 + "and robbers")).getFirst());
    }

    @Test
    void closed_waitsForWhoComputesAndRefusesTheRest() throws Exception {
        BgeSmallEmbedder closing = BgeSmallEmbedder.open(folder, 1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<float[]>> running =
                    threads.submit(() -> closing.passages(Collections.nCopies(500, TEXTS.get(5))));
            closing.query("now it runs");
            closing.close();

            assertThat(running)
                    .failsWithin(30, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining("closed");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> closing.query("late"))
                .withMessage("the embedder is closed");
        assertThatIllegalStateException().isThrownBy(() -> closing.passages(TEXTS));
        closing.close();
    }

    @Test
    void damagedFile_isUnpackedAgain() throws IOException {
        Path other = folder.resolve("damaged");
        Files.createDirectories(other);
        Path file = other.resolve("bge-small-en-v1.5-q.onnx");
        Files.writeString(file, "half a download");

        BgeSmallEmbedder.open(other, 1).close();

        assertThat(Files.size(file)).isGreaterThan(30_000_000);
        assertThat(other.toFile().list()).hasSize(1);
    }

    @Test
    void folderThatCannotBe_isToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");

        assertThatExceptionOfType(EmbedderUnavailableException.class)
                .isThrownBy(() -> BgeSmallEmbedder.open(file.resolve("models"), 1))
                .withMessageStartingWith("The embedding model could not be unpacked into " + file);
        assertThatIllegalArgumentException().isThrownBy(() -> BgeSmallEmbedder.open(folder, 0));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
