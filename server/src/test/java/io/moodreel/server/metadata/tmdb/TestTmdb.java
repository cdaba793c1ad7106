package io.moodreel.server.metadata.tmdb;

import io.moodreel.server.metadata.source.Patience;
import io.moodreel.server.platform.outgoing.TestOutgoing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** TMDB as far as tests have it: at an address of theirs, with shapes as developer.themoviedb.org documents them. */
public final class TestTmdb {
    public static final String KEY = "secret-key-of-tmdb";

    /** Fast retries, and a rest that no test outlives. */
    public static final Patience SHORT = patience(Duration.ofSeconds(20));

    /** The same with another patience for an answer. */
    public static Patience patience(Duration answer) {
        return new Patience(answer, Duration.ofMillis(5), 2, Duration.ofHours(1));
    }

    private TestTmdb() {}

    /** How it is reached. */
    public static TmdbConfig config(URI base, Optional<String> key) {
        return new TmdbConfig() {
            @Override
            public Optional<String> key() {
                return key;
            }

            @Override
            public URI url() {
                return base;
            }

            @Override
            public URI pictures() {
                return base;
            }
        };
    }

    public static TmdbSource at(URI base) {
        return at(base, SHORT);
    }

    static TmdbSource at(URI base, Patience patience) {
        return new TmdbSource(config(base, Optional.of(KEY)), patience, TestOutgoing.shared(), Clock.systemUTC());
    }

    /** A film as lists have it. */
    public static String listed(long id, String title) {
        return """
               {"adult": false, "backdrop_path": "/b%1$d.jpg", "genre_ids": [35, 18], "id": %1$d,
                "original_language": "en", "original_title": "%2$s", "overview": "About %2$s.", "popularity": 61.4,
                "poster_path": "/p%1$d.jpg", "release_date": "1999-10-15", "title": "%2$s", "video": false,
                "vote_average": 8.4, "vote_count": 26280}"""
                .formatted(id, title);
    }

    /** A page of a list. */
    public static String page(int page, int pages, String... films) {
        return """
               {"page": %d, "results": [%s], "total_pages": %d, "total_results": %d}"""
                .formatted(page, String.join(", ", films), pages, films.length);
    }

    /** A film alone, with credits, keywords and videos. */
    public static String detailed(long id, String title) {
        return """
               {"adult": false, "genres": [{"id": 35, "name": "Comedy"}], "id": %1$d, "imdb_id": "tt%2$07d",
                "original_language": "en", "original_title": "%3$s", "overview": "More about %3$s.", "popularity": 61.4,
                "poster_path": "/p%1$d.jpg", "release_date": "1999-10-15", "runtime": 139, "title": "%3$s",
                "spoken_languages": [{"english_name": "English", "iso_639_1": "en", "name": "English"},
                                     {"english_name": "Hindi", "iso_639_1": "hi", "name": "Hindi"}],
                "vote_average": 8.4, "vote_count": 26280,
                "keywords": {"keywords": [{"id": 825, "name": "Support Group"}]},
                "credits": {"cast": [{"name": "Ada Actor", "order": 0}],
                            "crew": [{"name": "Dee Director", "job": "Director"}, {"name": "Wil Writer", "job": "Writer"}]},
                "videos": {"results": [
                    {"key": "aaaaaaaaaaa", "site": "YouTube", "type": "Teaser", "official": true},
                    {"key": "bbbbbbbbbbb", "site": "YouTube", "type": "Trailer", "official": true},
                    {"key": "ccccccccccc", "site": "Vimeo", "type": "Trailer", "official": true}]}}"""
                .formatted(id, id, title);
    }
}
