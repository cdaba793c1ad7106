package io.moodreel.server.pictures;

import io.moodreel.server.metadata.openlibrary.OpenLibraryConfig;
import io.moodreel.server.metadata.tmdb.TestTmdb;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures and places for tests. */
final class TestPictures {
    private TestPictures() {}

    /** Left half red, right half blue. */
    static byte[] image(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** TMDB's pictures are at an address of the test; Open Library's where they are. */
    static PicturePlace places(URI tmdb) {
        return new PicturePlace(TestTmdb.config(tmdb, Optional.empty()), new OpenLibraryConfig() {
            @Override
            public Optional<URI> url() {
                return Optional.empty();
            }

            @Override
            public URI pictures() {
                return URI.create("https://covers.openlibrary.org");
            }
        });
    }

    /** Named: Quarkus takes an anonymous class of a validated interface for a mistake. */
    private record Config(boolean enabled, int megabytes) implements PictureConfig {
        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }
    }

    static PictureConfig config(boolean enabled, int megabytes) {
        return new Config(enabled, megabytes);
    }

    static PictureFetcher fetcher(URI tmdb) {
        return new PictureFetcher(places(tmdb), TestOutgoing.shared(), config(true, 10));
    }
}
