package io.moodreel.server.metadata.imdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.metadata.source.Fields;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.Patience;
import io.moodreel.server.metadata.source.SourceAddress;
import io.moodreel.server.metadata.source.SourceClient;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.platform.outgoing.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Films from the IMDb API on RapidAPI (contract §7). */
@ApplicationScoped
public class ImdbSource implements MetadataSource {
    private static final String NAME = "IMDb";
    private static final String ROWS = "25";
    /** RapidAPI's plans begin at few. */
    private static final int PER_SECOND = 4;

    private final Optional<SourceClient> client;

    @Inject
    ImdbSource(ImdbConfig config, Outgoing outgoing, Clock clock) {
        this(config, Patience.USUAL, outgoing, clock);
    }

    public ImdbSource(ImdbConfig config, Patience patience, Outgoing outgoing, Clock clock) {
        this.client = config.key()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> new SourceClient(address(config, key), patience, outgoing, clock));
    }

    private static SourceAddress address(ImdbConfig config, String key) {
        Map<String, String> headers =
                Map.of("x-rapidapi-key", key, "x-rapidapi-host", config.url().getHost(), "Accept", "application/json");
        return new SourceAddress(NAME, config.url(), headers, Map.of(), PER_SECOND);
    }

    @Override
    public Source source() {
        return Source.IMDB;
    }

    @Override
    public TitleType type() {
        return TitleType.MOVIE;
    }

    @Override
    public boolean isConfigured() {
        return client.isPresent();
    }

    @Override
    public int turn() {
        return 2;
    }

    /** As IMDb asks of who shows its data. */
    @Override
    public Attribution attribution() {
        return new Attribution(
                NAME,
                "Information courtesy of IMDb (https://www.imdb.com), by way of RapidAPI.",
                "https://www.imdb.com");
    }

    @Override
    public SourceState state() {
        return client.map(SourceClient::state).orElseGet(() -> SourceState.off(NAME));
    }

    /** It can only be asked for years and ratings besides; the rest of the gate is the caller's. */
    @Override
    public List<SourceTitle> ofGenre(String genre, QualityGate gate) throws SourceFailure {
        Optional<String> theirs = ImdbGenres.theirs(genre);
        if (theirs.isEmpty()) {
            return List.of();
        }
        Map<String, String> parameters = new HashMap<>(Map.of("genre", theirs.get()));
        parameters.put("sortField", "numVotes");
        parameters.put("sortOrder", "DESC");
        if (gate.asks(Condition.RATING)) {
            parameters.put("averageRatingFrom", "" + gate.minimumRating());
        }
        if (gate.asks(Condition.YEAR)) {
            parameters.put("startYearFrom", "" + gate.fromYear());
        }
        return films(parameters);
    }

    @Override
    public List<SourceTitle> search(String text) throws SourceFailure {
        return films(Map.of("primaryTitleAutocomplete", text, "sortField", "numVotes", "sortOrder", "DESC"));
    }

    private List<SourceTitle> films(Map<String, String> wanted) throws SourceFailure {
        SourceClient asked = client.orElseThrow(() -> new IllegalStateException("IMDb is not set up"));
        Map<String, String> parameters = new HashMap<>(wanted);
        parameters.put("type", "movie");
        parameters.put("rows", ROWS);
        Optional<JsonNode> answer = asked.get("/api/imdb/search", parameters);
        if (answer.isEmpty()) {
            return List.of();
        }
        JsonNode results = answer.get().path("results");
        if (!results.isArray()) {
            throw asked.unusable("no list of films");
        }
        List<SourceTitle> films = Fields.items(answer.get(), "results")
                .flatMap(film -> ImdbFilm.read(film).stream())
                .toList();
        if (films.isEmpty() && !results.isEmpty()) {
            throw asked.unusable("a list of what are no films");
        }
        return films;
    }
}
