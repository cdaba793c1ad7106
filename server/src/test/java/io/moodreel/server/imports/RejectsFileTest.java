package io.moodreel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            assertThat(rejects.flushedBytes()).isZero();
            assertThat(path).doesNotExist();

            rejects.add(3, "title is empty", "7,\"\",x");

            assertThat(rejects.flushedBytes()).isEqualTo(Files.size(path));
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
            kept = rejects.flushedBytes();
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
}
