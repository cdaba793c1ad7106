package io.moodreel.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void missingData_isToldInASentence_withStatusTwo(@TempDir Path folder) {
        StringWriter err = new StringWriter();

        int status = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "face",
                "--data",
                folder.toString(),
                "--work",
                folder.toString(),
                "--output",
                folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("moodreel: there is no file ")
                .contains("give the folder of FER2013 by --data")
                .doesNotContain("\tat ");
    }
}
