package io.moodreel.bench.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideResultTest {
    private static final double TIE = 1e-9;

    @TempDir
    Path folder;

    private SideResult result(String lines) throws IOException {
        return SideResult.read(Files.writeString(folder.resolve("result.txt"), lines));
    }

    @Test
    void tieCutOffDifferently_counts_asAgreement() throws IOException {
        SideResult ours = result("query 7 0.5 1:0.9 2:0.5\n");
        SideResult theirs = result("query 7 40 1:0.9 3:0.5\n");

        assertThat(SideResult.agreement(ours, theirs, TIE)).isEqualTo(1);
    }

    @Test
    void lessSimilarTitle_missingTitle_andOtherSimilarity_areDisagreement() throws IOException {
        SideResult theirs = result("query 7 40 1:0.9 3:0.5\nquery 8 40 4:0.3\n");

        assertThat(SideResult.agreement(result("query 7 1 1:0.9 2:0.4\nquery 8 1 4:0.3\n"), theirs, TIE))
                .isEqualTo(2 / 3.0);
        assertThat(SideResult.agreement(result("query 7 1 1:0.9\nquery 8 1 4:0.3\n"), theirs, TIE))
                .isEqualTo(2 / 3.0);
        assertThat(SideResult.agreement(result("query 7 1 1:0.8 3:0.5\nquery 8 1 4:0.3\n"), theirs, TIE))
                .isEqualTo(2 / 3.0);
    }

    @Test
    void factsAndTimes_areReadByName() throws IOException {
        SideResult result = result("query 7 0.5 \nquery 8 1.5 1:1.0\nbuild_ms 12.5\n");

        assertThat(result.number("build_ms")).isEqualTo(12.5);
        assertThat(result.queryMs()).containsExactly(0.5, 1.5);
        assertThat(result.answers().getFirst()).isEmpty();
    }
}
