package io.moodreel.server.imports.films;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.JsonCell;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.CsvTable;
import io.moodreel.server.jobs.JobFailedException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two forms in which films of TMDB go round as CSV. They differ in how a cell holds a list. */
enum TmdbForm {
    /** "TMDB movies dataset v11": lists as text with commas, languages by English name. */
    TEXT_LISTS {
        @Override
        Stream<String> names(CsvCells row, String column) {
            return Arrays.stream(row.text(column).split(",")).map(String::strip);
        }

        @Override
        Stream<Optional<String>> spokenLanguages(CsvCells row) {
            return names(row, SPOKEN_LANGUAGES).map(LanguageNames::byEnglishName);
        }
    },
    /** {@code tmdb_5000_movies.csv}: lists as JSON, languages by code, no imdb ids. */
    JSON_LISTS {
        @Override
        Stream<String> names(CsvCells row, String column) throws RejectedRowException {
            return JsonCell.members(row, column, "name");
        }

        @Override
        Stream<Optional<String>> spokenLanguages(CsvCells row) throws RejectedRowException {
            return JsonCell.members(row, SPOKEN_LANGUAGES, "iso_639_1").map(LanguageNames::code);
        }
    };

    static final String EXPECTED = "TMDB_movie_dataset_v11.csv or tmdb_5000_movies.csv, as Kaggle has them";

    private static final String SPOKEN_LANGUAGES = "spoken_languages";
    private static final List<String> BOTH = List.of(
            "id",
            "title",
            "original_title",
            "original_language",
            "overview",
            "genres",
            "keywords",
            "release_date",
            "runtime",
            SPOKEN_LANGUAGES,
            "vote_average",
            "vote_count",
            "popularity");
    private static final List<String> TEXT_LISTS_ONLY = List.of("adult", "imdb_id");

    /** The form of a file, by its header. */
    static TmdbForm of(CsvTable table) throws JobFailedException {
        table.requireColumns(BOTH, EXPECTED);
        return table.header().missing(TEXT_LISTS_ONLY).isEmpty() ? TEXT_LISTS : JSON_LISTS;
    }

    /** The names listed in a cell, blank ones among them. */
    abstract Stream<String> names(CsvCells row, String column) throws RejectedRowException;

    /** The ISO 639-1 codes of the languages spoken, empty for those that have none. */
    abstract Stream<Optional<String>> spokenLanguages(CsvCells row) throws RejectedRowException;
}
