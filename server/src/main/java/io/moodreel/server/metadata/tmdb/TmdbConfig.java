package io.moodreel.server.metadata.tmdb;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How to reach TMDB. */
@ConfigMapping(prefix = "moodreel.tmdb")
public interface TmdbConfig {
    /** An API key of version 3, or a read access token of version 4; without one TMDB is not asked. */
    Optional<String> key();

    /** Where its API is. */
    @WithDefault("https://api.themoviedb.org/3")
    URI url();

    /** Where its pictures are. */
    @WithDefault("https://image.tmdb.org")
    URI pictures();
}
