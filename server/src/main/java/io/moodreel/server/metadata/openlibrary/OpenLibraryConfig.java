package io.moodreel.server.metadata.openlibrary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How to reach Open Library. */
@ConfigMapping(prefix = "moodreel.openlibrary")
public interface OpenLibraryConfig {
    /** Where it is, {@code https://openlibrary.org}; it needs no key, so without an address it is not asked. */
    Optional<URI> url();

    /** Where its pictures are. */
    @WithDefault("https://covers.openlibrary.org")
    URI pictures();
}
