package io.moodreel.server.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.platform.disk.SmallDisk;
import io.moodreel.server.platform.startup.StartupProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder is on a disk that is full or read-only. */
class DataFolderDiskTest {
    @TempDir
    Path folder;

    @Test
    void fullDisk_isRefusedInASentence_untilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
            disk.fillUpTo(3_000);
            assertThatThrownBy(() -> DataFolder.open(disk.path()))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("is full")
                    .hasMessageContaining("Free some space and start again");

            disk.makeRoom();
            DataFolder.open(disk.path()).close();
        }
    }

    @Test
    void readOnlyDisk_isRefusedInASentence_withAFolderOrWithoutOne() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
            DataFolder.open(disk.path().resolve("old")).close();
            disk.makeReadOnly();

            for (String name : new String[] {"old", "new"}) {
                assertThatThrownBy(() -> DataFolder.open(disk.path().resolve(name)))
                        .isInstanceOf(StartupProblem.class)
                        .hasMessageContaining("can only be read")
                        .hasMessageContaining("choose another folder (--data DIR)");
            }
            assertThat(disk.path().resolve("new")).doesNotExist();
        }
    }
}
