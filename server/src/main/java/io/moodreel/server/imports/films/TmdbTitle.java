package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A film from a row of TMDB. Only an id and a title must be there; anything else that makes no sense is left out. */
final class TmdbTitle {
    private static final Pattern IMDB_ID = Pattern.compile("tt\\d{7,}");
    private static final int FIRST_FILM = 1870;
    private static final int LAST_PLANNED = 2100;

    private final TmdbForm form;

    TmdbTitle(TmdbForm form) {
        this.form = form;
    }

    static boolean isAdult(CsvCells row) {
        return row.text("adult").equalsIgnoreCase("true");
    }

    SourceTitle of(CsvCells row) throws RejectedRowException {
        Map<String, String> ids = ids(row);
        String title = row.line("title");
        if (title.isEmpty()) {
            throw new RejectedRowException("title is empty");
        }
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title)
                .originalTitle(row.line("original_title"))
                .year(year(row.text("release_date")))
                .overview(row.text("overview"))
                .genres(genres(row))
                .keywords(keywords(row))
                .languages(languages(row))
                .runtimeMinutes(runtimeMinutes(row.text("runtime")))
                .votes(voteAverage(row), Numbers.whole(row.text("vote_count")).orElse(0))
                .popularity(Math.max(0, Numbers.decimal(row.text("popularity")).orElse(0)))
                .build();
        return new SourceTitle(Source.TMDB, ids, facts);
    }

    private static Map<String, String> ids(CsvCells row) throws RejectedRowException {
        Map<String, String> ids = new HashMap<>();
        ids.put(Source.TMDB.scheme(), Long.toString(Numbers.id(row, "id")));
        String imdb = row.text("imdb_id");
        if (IMDB_ID.matcher(imdb).matches()) {
            ids.put("imdb", imdb);
        }
        return ids;
    }

    private static @Nullable Integer year(String releaseDate) {
        try {
            int year = LocalDate.parse(releaseDate).getYear();
            return year >= FIRST_FILM && year <= LAST_PLANNED ? year : null;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    private static @Nullable Integer runtimeMinutes(String text) {
        long minutes = Math.round(Numbers.decimal(text).orElse(0));
        return minutes > 0 && minutes <= Integer.MAX_VALUE ? Integer.valueOf((int) minutes) : null;
    }

    private static @Nullable Double voteAverage(CsvCells row) {
        OptionalDouble average = Numbers.decimal(row.text("vote_average"));
        return average.isPresent() && average.getAsDouble() >= 0 && average.getAsDouble() <= 10
                ? average.getAsDouble()
                : null;
    }

    private List<String> genres(CsvCells row) throws RejectedRowException {
        return form.names(row, "genres")
                .map(GenreNames::canonical)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<String> keywords(CsvCells row) throws RejectedRowException {
        return form.names(row, "keywords")
                .map(keyword -> keyword.strip().toLowerCase(Locale.ROOT))
                .filter(keyword -> !keyword.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> languages(CsvCells row) throws RejectedRowException {
        Stream<Optional<String>> original = Stream.of(LanguageNames.code(row.text("original_language")));
        return Stream.concat(original, form.spokenLanguages(row))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
