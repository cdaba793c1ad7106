package io.moodreel.server.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void missingFolder_isMade() {
        Path wanted = folder.resolve("a/b");
        try (DataFolder data = DataFolder.open(wanted)) {
            assertThat(data.path()).isAbsolute().isDirectory();
        }
    }

    @Test
    void folderInUse_isRefusedUntilItIsClosed() {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("in use by another Moodreel");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void folder_keepsItsId_andSharesItWithNoOther() {
        String id;
        try (DataFolder first = DataFolder.open(folder.resolve("a"));
                DataFolder other = DataFolder.open(folder.resolve("b"))) {
            id = first.id();
            assertThat(other.id()).isNotEqualTo(id);
        }
        try (DataFolder again = DataFolder.open(folder.resolve("a"))) {
            assertThat(again.id()).isEqualTo(id);
        }
    }

    @Test
    void fileInPlaceOfTheFolder_isRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("a"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void runningServer_isReadBack_andItsTokenIsNobodyElses() throws IOException {
        RunningServer server = RunningServer.on(8123);
        server.writeTo(folder);

        RunningServer found = RunningServer.in(folder).orElseThrow();

        assertThat(found).isEqualTo(server);
        assertThat(found.accepts(server.token())).isTrue();
        assertThat(found.accepts(server.token() + "0")).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("server.token"))))
                .isEqualTo("rw-------");
    }

    @Test
    void serverToken_isNotPrinted() {
        RunningServer server = RunningServer.on(1);

        assertThat(server.toString()).doesNotContain(server.token());
    }

    @Test
    void folderWithoutServer_saysSo() throws IOException {
        assertThat(RunningServer.in(folder)).isEmpty();
    }
}
