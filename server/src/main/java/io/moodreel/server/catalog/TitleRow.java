package io.moodreel.server.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How a title stands in its row: lists as JSON text, people with a letter for their role. */
final class TitleRow {
    static final String COLUMNS =
            "id, type, title, original_title, title_key, year, overview, genres, keywords, people,"
                    + " languages, runtime_minutes, pages, vote_average, vote_count, popularity, trailer_url, picture, ids, source_rank,"
                    + " revision";
    private static final List<String> WRITTEN = List.of(
            "type",
            "title",
            "original_title",
            "title_key",
            "year",
            "overview",
            "genres",
            "keywords",
            "people",
            "languages",
            "runtime_minutes",
            "pages",
            "vote_average",
            "vote_count",
            "popularity",
            "trailer_url",
            "picture",
            "ids",
            "source_rank",
            "revision",
            "id");
    static final String INSERT = "INSERT INTO titles (" + String.join(", ", WRITTEN) + ") VALUES ("
            + String.join(", ", Collections.nCopies(WRITTEN.size(), "?")) + ")";
    static final String UPDATE = "UPDATE titles SET "
            + WRITTEN.stream()
                    .filter(column -> !column.equals("id"))
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE id = ?";
    private static final TypeReference<List<String[]>> PAIRS = new TypeReference<>() {};

    private TitleRow() {}

    /** Reads {@link #COLUMNS}. */
    static Title read(ResultSet row) throws SQLException {
        TitleFacts facts = new TitleFacts(
                TitleType.of(row.getString("type")),
                row.getString("title"),
                row.getString("original_title"),
                Columns.integer(row, "year"),
                row.getString("overview"),
                Json.strings(row.getString("genres")),
                Json.strings(row.getString("keywords")),
                people(row.getString("people")),
                Json.strings(row.getString("languages")),
                Columns.integer(row, "runtime_minutes"),
                Columns.integer(row, "pages"),
                Columns.decimal(row, "vote_average"),
                row.getLong("vote_count"),
                row.getDouble("popularity"),
                row.getString("trailer_url"),
                row.getString("picture"));
        return new Title(
                row.getLong("id"),
                facts,
                Json.map(row.getString("ids")),
                row.getInt("source_rank"),
                row.getLong("revision"));
    }

    /** The values of {@link #INSERT} and {@link #UPDATE}, in their order. */
    static Object[] values(Title title) {
        TitleFacts facts = title.facts();
        return new Object[] {
            facts.type().wireName(),
            facts.title(),
            facts.originalTitle(),
            TitleKey.of(facts.title()),
            facts.year(),
            facts.overview(),
            list(facts.genres()),
            list(facts.keywords()),
            people(facts.people()),
            list(facts.languages()),
            facts.runtimeMinutes(),
            facts.pages(),
            facts.voteAverage(),
            facts.voteCount(),
            facts.popularity(),
            facts.trailerUrl(),
            facts.picture(),
            Json.write(title.ids()),
            title.sourceRank(),
            title.revision(),
            title.id()
        };
    }

    private static String list(List<String> values) {
        return values.isEmpty() ? "[]" : Json.write(values);
    }

    private static String people(List<Person> people) {
        if (people.isEmpty()) {
            return "[]";
        }
        return Json.write(people.stream()
                .map(person -> new String[] {letter(person.role()), person.name()})
                .toList());
    }

    private static List<Person> people(String json) {
        return Json.read(json, PAIRS).stream()
                .map(pair -> new Person(pair[1], role(pair[0])))
                .toList();
    }

    private static String letter(Person.Role role) {
        return role.name().substring(0, 1);
    }

    private static Person.Role role(String letter) {
        return Arrays.stream(Person.Role.values())
                .filter(role -> letter(role).equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
