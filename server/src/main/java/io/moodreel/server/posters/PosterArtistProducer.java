package io.moodreel.server.posters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One artist for all: it keeps the glyphs it has drawn. */
@ApplicationScoped
class PosterArtistProducer {
    @Produces
    @Singleton
    PosterArtist artist() {
        return new PosterArtist();
    }
}
