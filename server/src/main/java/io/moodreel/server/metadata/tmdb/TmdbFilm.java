package io.moodreel.server.metadata.tmdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Person.Role;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.metadata.source.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A film as TMDB tells it, in a list or alone with {@code credits}, {@code keywords} and {@code videos}. Only an id and a
 * title must be there; what makes no sense is left out.
 */
final class TmdbFilm {
    /** How a picture of TMDB's is named among a title's facts. */
    static final String PICTURE = "tmdb:";

    private static final Pattern IMDB_ID = Pattern.compile("tt\\d{7,}");
    private static final Pattern PICTURE_PATH = Pattern.compile("/[A-Za-z0-9_-]{1,80}\\.(jpg|png|webp)");
    private static final int MOST_CAST = 10;

    private TmdbFilm() {}

    /** Empty for adult films and for what has no id or title. */
    static Optional<SourceTitle> read(JsonNode film) {
        Optional<Long> id = Fields.id(film, "id");
        String title = Fields.line(film, "title");
        if (id.isEmpty() || title.isEmpty() || film.path("adult").asBoolean(false)) {
            return Optional.empty();
        }
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title)
                .originalTitle(Fields.line(film, "original_title"))
                .year(Fields.yearOfDate(film, "release_date"))
                .overview(Fields.text(film, "overview"))
                .genres(TmdbGenres.names(genreNumbers(film)))
                .keywords(keywords(film))
                .people(people(film.path("credits")))
                .languages(languages(film))
                .runtimeMinutes(Fields.positive(film, "runtime"))
                .votes(Fields.within(film, "vote_average", 0, 10), Fields.count(film, "vote_count"))
                .popularity(Fields.amount(film, "popularity"))
                .trailerUrl(TmdbTrailer.of(film.path("videos")).orElse(null))
                .picture(picture(film))
                .build();
        return Optional.of(new SourceTitle(Source.TMDB, ids(id.get(), film), facts));
    }

    private static Map<String, String> ids(long id, JsonNode film) {
        Map<String, String> ids = new HashMap<>();
        ids.put(Source.TMDB.scheme(), Long.toString(id));
        String imdb = Fields.line(film, "imdb_id");
        if (IMDB_ID.matcher(imdb).matches()) {
            ids.put(Source.IMDB.scheme(), imdb);
        }
        return ids;
    }

    private static LongStream genreNumbers(JsonNode film) {
        LongStream inLists = Fields.items(film, "genre_ids")
                .filter(JsonNode::isIntegralNumber)
                .mapToLong(JsonNode::longValue);
        LongStream alone = Fields.items(film, "genres").mapToLong(genre -> Fields.count(genre, "id"));
        return LongStream.concat(inLists, alone);
    }

    private static List<String> keywords(JsonNode film) {
        return Fields.items(film.path("keywords"), "keywords")
                .map(keyword -> Fields.line(keyword, "name").toLowerCase(Locale.ROOT))
                .filter(keyword -> !keyword.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Person> people(JsonNode credits) {
        Stream<Person> directors = Fields.items(credits, "crew")
                .filter(member -> Fields.line(member, "job").equals("Director"))
                .flatMap(member -> person(member, Role.DIRECTOR));
        Stream<Person> cast =
                Fields.items(credits, "cast").limit(MOST_CAST).flatMap(member -> person(member, Role.CAST));
        return Stream.concat(directors, cast).distinct().toList();
    }

    private static Stream<Person> person(JsonNode member, Role role) {
        String name = Fields.line(member, "name");
        return name.isEmpty() ? Stream.empty() : Stream.of(new Person(name, role));
    }

    private static List<String> languages(JsonNode film) {
        Stream<String> spoken =
                Fields.items(film, "spoken_languages").map(language -> Fields.line(language, "iso_639_1"));
        return Stream.concat(Stream.of(Fields.line(film, "original_language")), spoken)
                .map(LanguageNames::code)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static @Nullable String picture(JsonNode film) {
        String path = Fields.line(film, "poster_path");
        return PICTURE_PATH.matcher(path).matches() ? PICTURE + path : null;
    }
}
