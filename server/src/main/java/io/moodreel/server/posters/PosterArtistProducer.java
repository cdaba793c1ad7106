package io.moodreel.server.posters;

import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** One artist for all: it keeps the glyphs it has drawn. */
@ApplicationScoped
class PosterArtistProducer {
    @Produces
    @Singleton
    PosterArtist artist() {
        return new PosterArtist();
    }

    @Produces
    @Singleton
    MemoryHolder memory(PosterArtist artist) {
        return () -> Map.of("poster glyphs", artist.memoryBytes());
    }
}
