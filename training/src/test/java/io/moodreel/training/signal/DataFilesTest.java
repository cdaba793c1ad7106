package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.moodreel.training.signal.Viewing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two data sets in small, made here. */
class DataFilesTest {
    @TempDir
    private Path folder;

    @Test
    void trialOfEevr_isTwoViewings_andTheRestOne() throws IOException {
        writeEevr(8 * 200, 8 * 120);

        List<Viewing> viewings = EevrFiles.read(folder);

        assertThat(viewings)
                .extracting(Viewing::kind, Viewing::film)
                .containsExactly(
                        tuple(Kind.FILM, "Baseline"),
                        tuple(Kind.FILM, "Canyon Swing"),
                        tuple(Kind.REST_THEN_FILM, "Canyon Swing"));
        // 960 values of 128 ms are 122.9 s: 24 windows close, the first twelve are the baseline
        assertThat(viewings.get(1).windows()).hasSize(12);
        // after a minute of rest and five seconds of nothing all of the film's windows count
        assertThat(viewings.get(2).windows()).hasSize(24);
    }

    @Test
    void ratings_becomeSoftTargets() throws IOException {
        writeEevr(8 * 200, 8 * 120);

        Viewing film = EevrFiles.read(folder).get(1);

        assertThat(film.target(Head.VALENCE)).isEqualTo(0.75);
        assertThat(film.target(Head.AROUSAL)).isEqualTo(0.5);
        assertThat(film.person()).isEqualTo("eevr-7");
    }

    @Test
    void stress_isHighArousal_andSaysNothingOfValence() throws IOException {
        writeStress(200);

        List<Window> windows = StressFiles.read(folder).getFirst().windows();

        // of the 200 seconds the last fifty are a task
        assertThat(windows).allSatisfy(window -> assertThat(window.valence()).isNaN());
        assertThat(windows.getFirst().arousal()).isZero();
        assertThat(windows.getLast().arousal()).isEqualTo(1);
    }

    @Test
    void missingData_isSaidInASentence() {
        assertThatThrownBy(() -> EevrFiles.read(folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("give the folder with the data by --data");
    }

    private void writeEevr(int rest, int film) throws IOException {
        Files.writeString(
                folder.resolve("VADS.csv"),
                "Participant ID,Playlist ID,Video ID,CMA,Valence,Arousal\r\n7,1,0,Baseline,3,1\r\n7,1,1,HVHA,4,3\r\n");
        StringBuilder rows = new StringBuilder("Time,EDA,Participant ID,VideoName,Video_ID_number\n");
        for (int i = 0; i < rest + film; i++) {
            boolean resting = i < rest;
            double eda = 3 + 0.2 * Math.sin(i / 40.0);
            rows.append("0.1,").append(eda).append(resting ? ",7,Baseline,0\n" : ",7,Canyon Swing,1\n");
        }
        Files.writeString(folder.resolve("Stimuli_EDA.csv"), rows);
    }

    private void writeStress(int seconds) throws IOException {
        Path session = Files.createDirectories(folder.resolve("Raw_data/S02"));
        Path processed = Files.createDirectories(folder.resolve("Processed_data"));
        StringBuilder rates = new StringBuilder("1644227000\r\n1\r\n");
        StringBuilder labels = new StringBuilder("Participant,HR,respr,Time(sec),Label\r\n");
        for (int second = 0; second < seconds; second++) {
            rates.append(70 + second % 3).append("\r\n");
            labels.append("2,70,12,")
                    .append(1_644_227_000 + second)
                    .append(second < seconds - 50 ? ",0\r\n" : ",1\r\n");
        }
        Files.writeString(session.resolve("HR.csv"), rates);
        Files.writeString(processed.resolve("Improved_All_Combined_hr_rsp_binary.csv"), labels);
    }
}
