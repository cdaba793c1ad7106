package io.moodreel.affect.signal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.recording.CsvColumns.TimeUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    private static final long START = 1_700_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void secondsFromTheStart_becomeTimes_andEmptyCellsNothing() throws IOException {
        Path file = put("t,eda,pulse\n0,2.5,70\n0.25,2.6,\n0.5,,71\n");

        assertThat(CsvFile.read(file, columns(TimeUnit.SECONDS, START)).samples())
                .containsExactly(
                        new Sample(START, 2.5, 70, Double.NaN),
                        new Sample(START + 250, 2.6, Double.NaN, Double.NaN),
                        new Sample(START + 500, Double.NaN, 71, Double.NaN));
    }

    @Test
    void semicolonsByteOrderMarkAndQuotes_areRead() throws IOException {
        Path file = put("\uFEFF\"t\";\"eda\";\"pulse\"\r\n1700000000000;\"2.5\";70\r\n");

        assertThat(CsvFile.read(file, columns(TimeUnit.MILLISECONDS, 0)).samples())
                .containsExactly(new Sample(START, 2.5, 70, Double.NaN));
    }

    @Test
    void isoTimes_areRead() throws IOException {
        Path file = put("t,eda,pulse\n2023-11-14T22:13:20Z,2.5,\n2023-11-14T23:13:20.250+01:00,2.6,\n");

        assertThat(CsvFile.read(file, columns(TimeUnit.ISO, 0)).endMs()).isEqualTo(START + 250);
    }

    @Test
    void rowsInAnyOrder_areSorted() throws IOException {
        Path file = put("t,eda,pulse\n1,2.6,\n0,2.5,\n");

        assertThat(CsvFile.read(file, columns(TimeUnit.SECONDS, START)).startMs())
                .isEqualTo(START);
    }

    @Test
    void missingColumn_isNamedBesideThoseThereAre() throws IOException {
        assertRefused(put("t,eda,heart\n0,1,2\n"), "has no column \"pulse\"; it has t, eda, heart");
    }

    @Test
    void lettersForANumber_areRefusedWithTheLine() throws IOException {
        assertRefused(put("t,eda,pulse\n0,1,70\n1,one,70\n"), "line 3: \"eda\" must be a finite number, was \"one\"");
    }

    @Test
    void decimalComma_isRefused() throws IOException {
        assertRefused(put("t;eda;pulse\n0;2,5;70\n"), "line 2: \"eda\" must be a finite number, was \"2,5\"");
    }

    @Test
    void timesThatCountFromAStartNobodyTold_areRefused() throws IOException {
        Path file = put("t,eda,pulse\n0,1,70\n");

        assertThatThrownBy(() -> CsvFile.read(file, columns(TimeUnit.SECONDS, 0)))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("say when the recording began");
    }

    @Test
    void fileWithoutValues_isRefused() throws IOException {
        assertRefused(put("t,eda,pulse\n"), "the recording has no values");
    }

    @Test
    void noChannelNamed_isRefused() {
        assertThatThrownBy(() -> new CsvColumns(
                        "t", TimeUnit.ISO, 0, Optional.empty(), GsrUnit.RAW, Optional.empty(), Optional.empty()))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("name at least one");
    }

    private static CsvColumns columns(TimeUnit unit, long startMs) {
        return new CsvColumns(
                "t", unit, startMs, Optional.of("eda"), GsrUnit.MICROSIEMENS, Optional.of("pulse"), Optional.empty());
    }

    private Path put(String text) throws IOException {
        return Files.writeString(folder.resolve("recording.csv"), text);
    }

    private static void assertRefused(Path file, String because) {
        assertThatThrownBy(() -> CsvFile.read(file, columns(TimeUnit.SECONDS, START)))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining(because);
    }
}
