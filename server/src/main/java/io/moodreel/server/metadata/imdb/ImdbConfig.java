package io.moodreel.server.metadata.imdb;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How to reach the IMDb API on RapidAPI. */
@ConfigMapping(prefix = "moodreel.imdb")
public interface ImdbConfig {
    /** RapidAPI's key; without one IMDb is not asked. */
    Optional<String> key();

    /** Where the API is; its host is told in {@code x-rapidapi-host}. */
    @WithDefault("https://imdb236.p.rapidapi.com")
    URI url();
}
