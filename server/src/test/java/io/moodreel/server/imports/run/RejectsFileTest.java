package io.moodreel.server.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.imports.files.FileProblem;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.disk.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("rejects.csv");
    }

    @Test
    void file_isMadeWithTheFirstRow() throws IOException {
        try (RejectsFile rejects = new RejectsFile(path, 0)) {
            assertThat(rejects.syncedBytes()).isZero();
            assertThat(path).doesNotExist();

            rejects.add(3, "title is empty", "7,\"\",x");

            assertThat(rejects.syncedBytes()).isEqualTo(Files.size(path));
            assertThat(Files.readString(path)).isEqualTo("row,reason,raw\r\n3,title is empty,\"7,\"\"\"\",x\"\r\n");
        }
    }

    @Test
    void raw_isBounded() throws IOException {
        try (RejectsFile rejects = new RejectsFile(path, 0)) {
            rejects.add(3, "too long", "x".repeat(5_000));
        }

        assertThat(Files.readString(path)).isEqualTo("row,reason,raw\r\n3,too long," + "x".repeat(2_000) + "\r\n");
    }

    @Test
    void whatCameAfterTheCheckpoint_isWrittenAnew() throws IOException {
        long kept;
        try (RejectsFile rejects = new RejectsFile(path, 0)) {
            rejects.add(3, "one", "a");
            kept = rejects.syncedBytes();
            rejects.add(4, "two", "b");
        }
        try (RejectsFile rejects = new RejectsFile(path, kept)) {
            rejects.add(4, "two again", "b");
        }

        assertThat(Files.readString(path)).isEqualTo("row,reason,raw\r\n3,one,a\r\n4,two again,b\r\n");
    }

    @Test
    void runFromTheStart_forgetsTheRejectsOfAnEarlierOne() throws IOException {
        Files.writeString(path, "left over");

        new RejectsFile(path, 0).close();

        assertThat(path).doesNotExist();
    }

    @Test
    void fullDisk_isToldAsSuch() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 1)) {
            disk.fillUpTo(0);

            assertThatThrownBy(() -> FileProblem.telling(() -> {
                        try (RejectsFile rejects = new RejectsFile(disk.path().resolve("rejects.csv"), 0)) {
                            rejects.add(1, "broken", "x");
                        }
                        return new JobSummary("Done.", Map.of());
                    }))
                    .isInstanceOf(DiskTroubleException.class)
                    .hasMessageContaining("The disk that holds the data folder is full");
        }
    }
}
