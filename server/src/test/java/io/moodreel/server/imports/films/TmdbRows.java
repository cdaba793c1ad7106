package io.moodreel.server.imports.films;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.CsvHeader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows in the two forms of TMDB: a made-up film, of which a test changes the cells that it is about. */
final class TmdbRows {
    private final Map<String, String> cells;

    private TmdbRows(Map<String, String> cells) {
        this.cells = cells;
    }

    static TmdbRows textLists() {
        Map<String, String> cells = common();
        cells.put("adult", "False");
        cells.put("imdb_id", "tt7654321");
        cells.put("genres", "Drama, Science Fiction");
        cells.put("spoken_languages", "Hindi, English");
        cells.put("keywords", "lighthouse, Night Train");
        return new TmdbRows(cells);
    }

    static TmdbRows jsonLists() {
        Map<String, String> cells = common();
        cells.put("genres", "[{\"id\": 18, \"name\": \"Drama\"}, {\"id\": 878, \"name\": \"Science Fiction\"}]");
        cells.put(
                "spoken_languages",
                "[{\"iso_639_1\": \"hi\", \"name\": \"हिन्दी\"}, {\"iso_639_1\": \"en\", \"name\": \"English\"}]");
        cells.put("keywords", "[{\"id\": 1, \"name\": \"lighthouse\"}, {\"id\": 2, \"name\": \"Night Train\"}]");
        return new TmdbRows(cells);
    }

    private static Map<String, String> common() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "4711");
        cells.put("title", "The Last Lamp");
        cells.put("vote_average", "7.25");
        cells.put("vote_count", "1200");
        cells.put("release_date", "1999-05-21");
        cells.put("runtime", "101");
        cells.put("original_language", "hi");
        cells.put("original_title", "आख़िरी दीया");
        cells.put("overview", "A keeper lights one lamp,\nthen \"another\".");
        cells.put("popularity", "12.5");
        return cells;
    }

    TmdbRows with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new TmdbRows(changed);
    }

    TmdbRows without(String column) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.remove(column);
        return new TmdbRows(changed);
    }

    String header() {
        return String.join(",", cells.keySet());
    }

    /** One quoted row. */
    String row() {
        return cells.values().stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    CsvCells cells() {
        CsvHeader header = new CsvHeader(cells.keySet().stream().toList());
        return new CsvCells(header, cells.values().stream().toList());
    }
}
