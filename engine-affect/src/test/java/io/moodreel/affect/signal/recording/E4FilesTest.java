package io.moodreel.affect.signal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.affect.signal.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class E4FilesTest {
    private static final String SETTING = "MOODREEL_SHARED_DATA";
    private static final String EDA = "1644226061.000000\n4.000000\n0.112750\n0.120000\n0.130000\n";
    private static final String HR = "1644226061.000000\n1.000000\n83.00\n84.00\n";
    private static final String IBI = "1644226061.000000, IBI\n0.500000,0.890625\n";

    @TempDir
    private Path folder;

    @Test
    void folder_becomesSamplesByTime() throws IOException {
        put("EDA.csv", EDA);
        put("HR.csv", HR);
        put("IBI.csv", IBI);

        Recording recording = E4Files.read(folder);

        assertThat(recording.startMs()).isEqualTo(1_644_226_061_000L);
        assertThat(recording.samples())
                .containsExactly(
                        new Sample(1_644_226_061_000L, 0.11275, 83, Double.NaN),
                        new Sample(1_644_226_061_250L, 0.12, Double.NaN, Double.NaN),
                        new Sample(1_644_226_061_500L, 0.13, Double.NaN, 890.625),
                        new Sample(1_644_226_062_000L, Double.NaN, 84, Double.NaN));
    }

    @Test
    void filesSavedAgainByASpreadsheet_sayTheSame() throws IOException {
        put("EDA.csv", EDA);
        Recording exported = E4Files.read(folder);
        put("EDA.csv", "1644226061\r\n4\r\n0.11275\r\n0.12\r\n0.13\r\n");

        assertThat(E4Files.read(folder)).isEqualTo(exported);
    }

    @Test
    void zipWithAFolderInIt_isReadAsTheFolder() throws IOException {
        Path zip = zip(Map.of("S01/EDA.csv", EDA, "S01/HR.csv", HR, "__MACOSX/S01/EDA.csv", "shadow"));

        assertThat(E4Files.read(zip).samples()).hasSize(4);
    }

    @Test
    void zipWithTwoSessions_isRefused() throws IOException {
        assertRefused(zip(Map.of("S01/EDA.csv", EDA, "S02/EDA.csv", EDA)), "one session only");
    }

    @Test
    void zipThatUnpacksToMuch_isRefusedBeforeItIsUnpacked() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("EDA.csv"));
            out.write("1644226061\n4\n".getBytes(StandardCharsets.UTF_8));
            fill(out);
        }

        assertRefused(zip, "EDA.csv");
    }

    @Test
    void bytesThatAreNoZip_areRefused() throws IOException {
        put("session.zip", "no zip");

        assertRefused(folder.resolve("session.zip"), "neither a folder nor a zip");
    }

    @Test
    void lettersForANumber_areRefusedWithTheLine() throws IOException {
        put("EDA.csv", EDA.replace("0.120000", "o.12"));

        assertRefused(folder, "EDA.csv, line 4: a value must be a finite number, was \"o.12\"");
    }

    @Test
    void notANumber_isRefusedWithTheLine() throws IOException {
        put("EDA.csv", EDA.replace("0.120000", "NaN"));

        assertRefused(folder, "EDA.csv, line 4");
    }

    @Test
    void impossibleRate_isRefused() throws IOException {
        put("EDA.csv", "1644226061\n0\n0.1\n");
        assertRefused(folder, "EDA.csv, line 2: the rate must be 1 to 256 Hz, was 0");

        put("EDA.csv", "1644226061\n4000\n0.1\n");
        assertRefused(folder, "was 4000");
    }

    @Test
    void valuesWithoutTheTwoFirstLines_areRefused() throws IOException {
        put("EDA.csv", "0.11\n0.12\n");

        assertRefused(folder, "EDA.csv, line 1: the start must be in epoch seconds");
    }

    @Test
    void folderOfSomethingElse_isRefused() {
        assertRefused(folder, "has neither EDA.csv nor HR.csv nor IBI.csv");
    }

    @Test
    void valuesNoBodyHas_areLeftOutAndCounted() throws IOException {
        put("HR.csv", "1644226061\n1\n0\n83\n400\n");

        Recording recording = E4Files.read(folder);

        assertThat(recording.implausible()).isEqualTo(2);
        assertThat(recording.samples()).hasSize(1);
    }

    @Test
    @Tag("shared-data")
    void sessionOfARealDevice_isRead() {
        Path session = Path.of(System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, "../../shared/data")))
                .resolve("e4-session-flirt");
        Assumptions.assumeTrue(Files.isDirectory(session), "no shared data here");

        Recording recording = E4Files.read(session);

        assertThat(recording.samples().stream().filter(each -> !Double.isNaN(each.gsr())))
                .hasSizeGreaterThan(9_900);
        assertThat(recording.samples().stream().filter(each -> !Double.isNaN(each.hr())))
                .hasSizeGreaterThan(4_900);
        assertThat(recording.samples().stream().filter(each -> !Double.isNaN(each.ibiMs())))
                .hasSizeGreaterThan(4_000);
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) '0');
        for (int i = 0; i < 80; i++) {
            out.write(zeros);
        }
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path zip = folder.resolve("session.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static void assertRefused(Path source, String because) {
        assertThatThrownBy(() -> E4Files.read(source))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining(because);
    }
}
