package io.moodreel.server.viewing.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing outside the operator's folder is in it. */
class MediaFolderTest {
    @TempDir
    Path place;

    private MediaFolder media;

    @BeforeEach
    void someFiles() throws IOException {
        Path folder = Files.createDirectories(place.resolve("media/deep"));
        Files.writeString(folder.resolve("film.mp4"), "x");
        Files.writeString(place.resolve("media/notes.txt"), "x");
        Files.writeString(place.resolve("secret.mp4"), "x");
        Files.createSymbolicLink(place.resolve("media/link.mp4"), place.resolve("secret.mp4"));
        Files.createSymbolicLink(place.resolve("media/inside.mp4"), folder.resolve("film.mp4"));
        Files.createSymbolicLink(place.resolve("media/out"), place);
        media = new MediaFolder(place.resolve("media"));
    }

    @Test
    void videosInside_areListed_linksThatLeadOutAreNot() {
        assertThat(media.list()).containsExactly("deep/film.mp4", "inside.mp4");
    }

    @Test
    void pathsThatLeadOut_findNothing() {
        assertThat(media.find("deep/film.mp4")).isPresent();
        assertThat(media.find("../secret.mp4")).isEmpty();
        assertThat(media.find("deep/../../secret.mp4")).isEmpty();
        assertThat(media.find(place.resolve("secret.mp4").toString())).isEmpty();
        assertThat(media.find("link.mp4")).isEmpty();
        assertThat(media.find("out/secret.mp4")).isEmpty();
        assertThat(media.find("deep")).isEmpty();
        assertThat(media.find("nothing\0.mp4")).isEmpty();
        assertThat(new MediaFolder((Path) null).list()).isEmpty();
        assertThat(new MediaFolder((Path) null).find("deep/film.mp4")).isEmpty();
    }
}
