package io.moodreel.server.metadata.tmdb;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.Patience;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.platform.outgoing.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Films from TMDB. */
@ApplicationScoped
public class TmdbSource implements MetadataSource {
    private static final String BY_POPULARITY = "popularity.desc";
    private static final String SORT = "sort_by";

    private final Optional<TmdbClient> client;

    @Inject
    TmdbSource(TmdbConfig config, Outgoing outgoing, Clock clock) {
        this(config, Patience.USUAL, outgoing, clock);
    }

    public TmdbSource(TmdbConfig config, Patience patience, Outgoing outgoing, Clock clock) {
        this.client = config.key()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> new TmdbClient(config, key, patience, outgoing, clock));
    }

    @Override
    public Source source() {
        return Source.TMDB;
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
        return 1;
    }

    /** Word for word as TMDB's terms of use have it. */
    @Override
    public Attribution attribution() {
        return new Attribution(
                TmdbClient.NAME,
                "This product uses the TMDB API but is not endorsed or certified by TMDB.",
                "https://www.themoviedb.org");
    }

    @Override
    public SourceState state() {
        return client.map(TmdbClient::state).orElseGet(() -> SourceState.off(TmdbClient.NAME));
    }

    /** Asks for what passes the gate, then with one condition less, until there are ten. */
    @Override
    public List<SourceTitle> ofGenre(String genre, QualityGate gate) throws SourceFailure {
        Optional<Long> number = TmdbGenres.number(genre);
        Map<String, SourceTitle> films = new LinkedHashMap<>();
        for (QualityGate relaxed : gate.relaxations()) {
            if (number.isEmpty() || films.size() >= QualityGate.ENOUGH) {
                break;
            }
            Map<String, String> filter = new HashMap<>(asFilter(relaxed));
            filter.put("with_genres", "" + number.get());
            for (int page = 1; page <= 2; page++) {
                TmdbPage found = asked().discover(filter, page);
                found.films().forEach(film -> films.putIfAbsent(film.ids().get(Source.TMDB.scheme()), film));
                if (found.lastPage() <= page) {
                    break;
                }
            }
        }
        return List.copyOf(films.values());
    }

    private static Map<String, String> asFilter(QualityGate gate) {
        Map<String, String> filter = new HashMap<>(Map.of(SORT, BY_POPULARITY));
        if (gate.asks(Condition.LANGUAGE) && !gate.languages().isEmpty()) {
            filter.put("with_original_language", String.join("|", new TreeSet<>(gate.languages())));
        }
        if (gate.asks(Condition.VOTES)) {
            filter.put("vote_count.gte", "" + gate.minimumVotes());
        }
        if (gate.asks(Condition.YEAR)) {
            filter.put("primary_release_date.gte", gate.fromYear() + "-01-01");
        }
        if (gate.asks(Condition.RATING)) {
            filter.put("vote_average.gte", "" + gate.minimumRating());
        }
        return filter;
    }

    @Override
    public List<SourceTitle> search(String text) throws SourceFailure {
        return asked().search(text, 1).films();
    }

    /** A list of TMDB's own, {@code popular} or {@code now_playing}. */
    public TmdbPage list(String name, int page) throws SourceFailure {
        return asked().list(name, page);
    }

    /** Films whose original language this is, those that people look at now first. */
    public TmdbPage inLanguage(String language, int page) throws SourceFailure {
        return asked().discover(Map.of("with_original_language", language, SORT, BY_POPULARITY), page);
    }

    /** Films first shown within days of a span, those that people look at now first. */
    public TmdbPage released(LocalDate from, LocalDate to, int page) throws SourceFailure {
        return asked().discover(
                        Map.of(
                                "primary_release_date.gte",
                                from.toString(),
                                "primary_release_date.lte",
                                to.toString(),
                                SORT,
                                BY_POPULARITY),
                        page);
    }

    /** Numbers of films changed since a day, at most a fortnight back. */
    public TmdbChanges changes(LocalDate since, int page) throws SourceFailure {
        return asked().changes(since, page);
    }

    /** A film with people, keywords and trailer. */
    public Optional<SourceTitle> film(long number) throws SourceFailure {
        return asked().film(number);
    }

    private TmdbClient asked() {
        return client.orElseThrow(() -> new IllegalStateException("TMDB is not set up"));
    }
}
