package io.moodreel.server.metadata.tmdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.metadata.source.Fields;
import io.moodreel.server.metadata.source.Patience;
import io.moodreel.server.metadata.source.SourceAddress;
import io.moodreel.server.metadata.source.SourceClient;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.platform.outgoing.Outgoing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions we ask TMDB (developer.themoviedb.org, version 3), with typed answers. Thread-safe; callers block. */
final class TmdbClient {
    static final String NAME = "TMDB";
    /** Below the about forty a second that TMDB takes from one address. */
    private static final int PER_SECOND = 20;
    /** A read access token of version 4 is a JSON web token, which goes into a header instead of the query. */
    private static final String TOKEN_START = "eyJ";

    private final SourceClient client;

    TmdbClient(TmdbConfig config, String key, Patience patience, Outgoing outgoing, Clock clock) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        Map<String, String> parameters = new HashMap<>();
        if (key.startsWith(TOKEN_START)) {
            headers.put("Authorization", "Bearer " + key);
        } else {
            parameters.put("api_key", key);
        }
        this.client = new SourceClient(
                new SourceAddress(NAME, config.url(), headers, parameters, PER_SECOND), patience, outgoing, clock);
    }

    SourceState state() {
        return client.state();
    }

    TmdbPage discover(Map<String, String> filter, int page) throws SourceFailure {
        Map<String, String> parameters = new HashMap<>(filter);
        parameters.put("include_adult", "false");
        return page("/discover/movie", parameters, page);
    }

    TmdbPage search(String text, int page) throws SourceFailure {
        return page("/search/movie", Map.of("query", text, "include_adult", "false"), page);
    }

    /** A list of TMDB's own: {@code popular} or {@code now_playing}. */
    TmdbPage list(String name, int page) throws SourceFailure {
        return page("/movie/" + name, Map.of(), page);
    }

    /** The numbers of films changed since a day, at most a fortnight back; one page of them. */
    TmdbChanges changes(LocalDate since, int page) throws SourceFailure {
        JsonNode answer = listed("/movie/changes", Map.of("start_date", since.toString(), "page", "" + page));
        return new TmdbChanges(
                Fields.items(answer, "results")
                        .filter(film -> !film.path("adult").asBoolean(false))
                        .flatMap(film -> Fields.id(film, "id").stream())
                        .toList(),
                pages(answer));
    }

    /** One film with everything we want to know; empty when there is none of that number, or it is adult. */
    Optional<SourceTitle> film(long id) throws SourceFailure {
        Optional<JsonNode> answer = client.get("/movie/" + id, Map.of("append_to_response", "credits,keywords,videos"));
        if (answer.isPresent() && Fields.id(answer.get(), "id").isEmpty()) {
            throw client.unusable("no film");
        }
        return answer.flatMap(TmdbFilm::read);
    }

    private TmdbPage page(String path, Map<String, String> parameters, int page) throws SourceFailure {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("page", "" + page);
        JsonNode answer = listed(path, all);
        List<SourceTitle> films = Fields.items(answer, "results")
                .flatMap(film -> TmdbFilm.read(film).stream())
                .toList();
        if (films.isEmpty() && !answer.path("results").isEmpty() && !allAdult(answer)) {
            throw client.unusable("a list of what are no films");
        }
        return new TmdbPage(films, pages(answer));
    }

    private static boolean allAdult(JsonNode answer) {
        return Fields.items(answer, "results")
                .allMatch(film -> film.path("adult").asBoolean(false));
    }

    private JsonNode listed(String path, Map<String, String> parameters) throws SourceFailure {
        JsonNode answer = client.get(path, parameters).orElseThrow(() -> client.unusable("that there is no " + path));
        if (!answer.path("results").isArray()) {
            throw client.unusable("no list of films");
        }
        return answer;
    }

    private static int pages(JsonNode answer) {
        Integer pages = Fields.positive(answer, "total_pages");
        return pages == null ? 1 : pages;
    }
}
