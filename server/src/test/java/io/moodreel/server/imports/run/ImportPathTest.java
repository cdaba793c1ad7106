package io.moodreel.server.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.moodreel.server.jobs.InvalidJobException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPathTest {
    @TempDir
    Path folder;

    @Test
    void existingFileAndFolder_areAccepted() throws Exception {
        Path file = Files.writeString(folder.resolve("films.csv"), "id\n");

        assertThat(file(file.toString())).isEqualTo(file);
        assertThat(folder(folder.toString())).isEqualTo(folder);
    }

    @Test
    void missingPath_isRefused() {
        assertThatThrownBy(() -> ImportPath.file(Map.of(), "films.csv"))
                .isInstanceOfSatisfying(InvalidJobException.class, e -> assertThat(e.parameter())
                        .isEqualTo("path"))
                .hasMessage("The path is missing. Give the absolute path of films.csv.");
        assertThatThrownBy(() -> file("  ")).isInstanceOf(InvalidJobException.class);
    }

    @Test
    void relativePath_isRefused() {
        assertThatThrownBy(() -> file("films.csv"))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage("The path films.csv is not absolute. Give the whole path, e.g. /data/films.csv.");
    }

    @Test
    void pathThatDoesNotExist_isRefused() {
        assertThatThrownBy(() -> file("/no/such/films.csv"))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageStartingWith("/no/such/films.csv does not exist");
    }

    @Test
    void pathWithACharacterNoPathCanHold_isRefused() {
        assertThatThrownBy(() -> file("/films\0.csv"))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageContaining("no path can hold");
    }

    @Test
    void folderInsteadOfAFile_isRefused() {
        assertThatThrownBy(() -> file(folder.toString()))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage(folder + " is a folder. Give the file itself: films.csv.");
    }

    @Test
    void deviceInsteadOfAFile_isRefused() {
        assumeThat(Path.of("/dev/zero")).exists();

        assertThatThrownBy(() -> file("/dev/zero"))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage("/dev/zero is no ordinary file. Give films.csv.");
    }

    @Test
    void fileInsteadOfAFolder_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("films.csv"), "id\n");

        assertThatThrownBy(() -> folder(file.toString()))
                .isInstanceOf(InvalidJobException.class)
                .hasMessage(file + " is a file. Give the folder: films.csv.");
    }

    @Test
    void fileThatCannotBeRead_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("films.csv"), "id\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

        assertThatThrownBy(() -> file(file.toString()))
                .isInstanceOf(InvalidJobException.class)
                .hasMessageContaining("cannot be read");
    }

    private static Path file(String path) throws InvalidJobException {
        return ImportPath.file(Map.of("path", path), "films.csv");
    }

    private static Path folder(String path) throws InvalidJobException {
        return ImportPath.folder(Map.of("path", path), "films.csv", "films.csv");
    }
}
