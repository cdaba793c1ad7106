package io.moodreel.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.disk.DiskTrouble;
import io.moodreel.server.platform.disk.DiskTroubleException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller hears when the server's disk takes nothing. */
class DiskProblemsTest {
    @ParameterizedTest
    @CsvSource({"FULL, 507, Insufficient Storage, is full", "READ_ONLY, 503, Service Unavailable, can only be read"})
    void troubleOfTheDisk_isAProblemWithoutPaths(DiskTrouble trouble, int status, String title, String words) {
        Response answer = new ProblemMappers()
                .map(new DiskTroubleException(trouble, "/home/somebody/data", new IOException("no")));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeaderString(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
        assertThat(answer.getEntity()).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.title()).isEqualTo(title);
            assertThat(problem.detail()).contains(words).contains("try again").doesNotContain("/home");
        });
    }
}
