package io.moodreel.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.disk.DiskTroubleException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller hears when the server's disk takes nothing. */
class DiskProblemsTest {
    @ParameterizedTest
    @CsvSource({"FULL, is full. Free some space", "READ_ONLY, can only be read. Make it writable"})
    void troubleOfTheDisk_isInsufficientStorage_toldWithoutPaths(DiskTrouble trouble, String words) {
        Exception wrapped = new IllegalStateException(
                new DiskTroubleException(trouble, "/home/somebody/data", new IOException("no")));

        isToldAs(words, new ProblemMappers().map(wrapped));
    }

    @Test
    void fileOfOursThatFindsNoRoom_isToldTheSameWay() {
        Exception letter = new UncheckedIOException(
                new FileSystemException("/home/somebody/data/outbox/1.eml", null, "No space left on device"));

        isToldAs("is full. Free some space", new ProblemMappers().map(letter));
    }

    private static void isToldAs(String words, Response answer) {
        assertThat(answer.getStatus()).isEqualTo(507);
        assertThat(answer.getEntity()).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.title()).isEqualTo("Insufficient Storage");
            assertThat(problem.detail())
                    .contains("The disk that holds the server's data " + words)
                    .contains("try again")
                    .doesNotContain("/home");
        });
    }
}
