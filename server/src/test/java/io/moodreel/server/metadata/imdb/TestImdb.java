package io.moodreel.server.metadata.imdb;

import io.moodreel.server.metadata.tmdb.TestTmdb;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** The IMDb API as far as tests have it. */
public final class TestImdb {
    public static final String KEY = "secret-key-of-rapidapi";

    private TestImdb() {}

    public static ImdbSource at(URI base) {
        ImdbConfig config = new ImdbConfig() {
            @Override
            public Optional<String> key() {
                return Optional.of(KEY);
            }

            @Override
            public URI url() {
                return base;
            }
        };
        return new ImdbSource(config, TestTmdb.SHORT, TestOutgoing.shared(), Clock.systemUTC());
    }
}
