package io.moodreel.server.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.metadata.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on the disk stay within their budget. */
class PictureFilesTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void spentBudget_costsThosePicturesThatNobodyHasSeenForLongest() {
        PictureFiles files = new PictureFiles(folder, 1_000, clock);
        for (int i = 0; i < 4; i++) {
            files.put("picture-" + i, new byte[200]);
            clock.pass(Duration.ofDays(1));
        }
        files.find("picture-0");
        clock.pass(Duration.ofDays(1));
        files.put("picture-4", new byte[250]);

        assertThat(files.find("picture-0")).as("seen lately").isPresent();
        assertThat(files.find("picture-1")).isEmpty();
        assertThat(files.find("picture-4")).isPresent();
        assertThat(files.heldBytes()).isLessThanOrEqualTo(900);
    }

    @Test
    void picturesOfAnEarlierProcess_count() {
        new PictureFiles(folder, 1_000, clock).put("picture-0", new byte[300]);

        assertThat(new PictureFiles(folder, 1_000, clock).heldBytes()).isEqualTo(300);
    }

    @Test
    void diskThatTakesNothing_keepsNothing_andNobodyIsTold() {
        PictureFiles files = new PictureFiles(Path.of("/proc/no-such-folder"), 1_000, clock);

        files.put("picture-0", new byte[10]);

        assertThat(files.find("picture-0")).isEmpty();
    }
}
