package io.moodreel.evaluate.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.evaluate.MainRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateFacesTest {
    @TempDir
    Path folder;

    @Test
    void crops_printTheLinesAndTheMatrix_andTheSameAsJson() throws IOException {
        byte[] pixels = new byte[7 * 48 * 48];
        new Random(2).nextBytes(pixels);
        Path json = folder.resolve("out.json");

        MainRun run = MainRun.of(
                "evaluate",
                "faces",
                "--images",
                zipped("images", pixels).toString(),
                "--labels",
                zipped("labels", 0, 1, 2, 3, 4, 5, 6).toString(),
                "--json",
                json.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().limit(5))
                .satisfiesExactly(
                        line -> assertThat(line).matches("accuracy [01]\\.\\d{4}"),
                        line -> assertThat(line).matches("balanced_accuracy [01]\\.\\d{4}"),
                        line -> assertThat(line).matches("ece [01]\\.\\d{4}"),
                        line -> assertThat(line).isEqualTo("detection_rate 1.0000"),
                        line -> assertThat(line).matches("ms_per_face \\d+\\.\\d{2}"));
        assertThat(run.out().lines().skip(6)).hasSize(8);
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertThat(report.get("faces").asInt()).isEqualTo(7);
        assertThat(report.get("confusion")).hasSize(7);
    }

    @Test
    void labelOutsideItsRange_isRefusedWithItsPlace() throws IOException {
        MainRun run = MainRun.of(
                "evaluate",
                "faces",
                "--images",
                zipped("images", new byte[2 * 48 * 48]).toString(),
                "--labels",
                zipped("labels", 3, 7).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("moodreel: " + folder.resolve("labels") + ": label 1 is 7, it must be from 0 to 6");
    }

    @Test
    void filesThatDoNotFit_orAreNoGzip_areRefusedInOneLine() throws IOException {
        Path labels = zipped("labels", 3, 4);
        Path plain = Files.writeString(folder.resolve("plain"), "not packed");

        assertThat(MainRun.of(
                                "evaluate",
                                "faces",
                                "--images",
                                zipped("images", new byte[100]).toString(),
                                "--labels",
                                labels.toString())
                        .err())
                .contains("holds 100 bytes, for the 2 labels of", "it must be 4608")
                .hasLineCount(1);
        assertThat(MainRun.of("evaluate", "faces", "--images", plain.toString(), "--labels", labels.toString())
                        .err())
                .contains("is no complete gzip file")
                .hasLineCount(1);
        assertThat(MainRun.of("evaluate", "faces").err()).contains("give either --images and --labels, or --dir");
    }

    @Test
    void folderThatIsNoEmotion_isRefusedWithThoseThereAre() throws IOException {
        Files.createDirectories(folder.resolve("photos").resolve("joy"));

        MainRun run = MainRun.of(
                "evaluate", "faces", "--dir", folder.resolve("photos").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no emotion \"joy\"; folders must be named angry, disgust, fear, happy, sad,");
    }

    @Test
    void photoThatCannotBeRead_isNamed_andWhenNoneCan_thatIsTheError() throws IOException {
        Path happy = Files.createDirectories(folder.resolve("photos").resolve("happy"));
        Files.writeString(happy.resolve("note.jpg"), "no picture");

        MainRun run = MainRun.of(
                "evaluate", "faces", "--dir", folder.resolve("photos").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("note.jpg is left out: This is not an image", "none of the files in")
                .hasLineCount(2);
    }

    private Path zipped(String name, int... bytes) throws IOException {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return zipped(name, all);
    }

    private Path zipped(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        return file;
    }
}
